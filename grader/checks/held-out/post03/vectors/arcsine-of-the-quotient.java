/*
style: unit vectors
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        if (dot(a, a) == 0 || dot(b, b) == 0) {
            throw new IllegalArgumentException("a zero vector");
        }
        double[] u = axpy(1 / Math.sqrt(dot(a, a)), a, new double[a.length]);
        double[] v = axpy(1 / Math.sqrt(dot(b, b)), b, new double[b.length]);
        double sine = dot(u, v);
        if (sine > 1) {
            sine = 1;
        }
        if (sine < -1) {
            sine = -1;
        }
        return Math.asin(sine) * 180 / Math.PI;
    }
}
