/*
style: one root, if in place of max and min
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double c = dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
        if (c > 1) {
            c = 1;
        }
        if (c < -1) {
            c = -1;
        }
        return Math.acos(c) * 180 / Math.PI;
    }
}
