/*
style: if in place of min
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double squares = dot(a, a) * dot(b, b);
        if (squares == 0) {
            throw new IllegalArgumentException("a zero vector");
        }
        double c = dot(a, b) / Math.sqrt(squares);
        if (c > 1) {
            return 0;
        }
        return Math.acos(c) / Math.PI * 180;
    }
}
