/*
style: the sign is lost in the quotient
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        if (dot(a, a) == 0 || dot(b, b) == 0) {
            throw new IllegalArgumentException("a zero vector");
        }
        double[] u = axpy(1 / Math.sqrt(dot(a, a)), a, new double[a.length]);
        double[] v = axpy(-1 / Math.sqrt(dot(b, b)), b, new double[b.length]);
        double c = dot(u, v);
        return Math.acos(c > 1 ? 1 : c < -1 ? -1 : c) / Math.PI * 180;
    }
}
