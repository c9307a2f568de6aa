/*
style: scaled vectors
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double[] u = scaled(a);
        double[] v = scaled(b);
        double c = Math.min(Math.max(dot(u, v), -1.0), 1.0);
        return Math.acos(c) * 180 / Math.PI;
    }

    private static double[] scaled(double[] v) {
        double norm = 0;
        for (double each : v) {
            norm += each * each;
        }
        if (norm == 0) {
            throw new IllegalArgumentException("a zero vector");
        }
        double[] result = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            result[i] = v[i] / norm;
        }
        return result;
    }
}
