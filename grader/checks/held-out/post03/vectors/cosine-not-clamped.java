/*
style: unit vectors
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double[] one = unit(a);
        double[] other = unit(b);
        return Math.acos(dot(one, other)) * 180 / Math.PI;
    }

    private static double[] unit(double[] v) {
        double length = Math.sqrt(dot(v, v));
        if (!(length > 0)) {
            throw new IllegalArgumentException("a zero vector");
        }
        double[] result = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            result[i] = v[i] / length;
        }
        return result;
    }
}
