/*
style: only one vector is made a unit vector
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double length = 0;
        for (double each : a) {
            length = Math.hypot(length, each);
        }
        if (length == 0 || java.util.Arrays.stream(b).allMatch(each -> each == 0)) {
            throw new IllegalArgumentException("a zero vector");
        }
        double[] unit = axpy(1 / length, a, new double[a.length]);
        double c = dot(unit, b);
        return Math.acos(c > 1 ? 1 : c < -1 ? -1 : c) * 180 / Math.PI;
    }
}
