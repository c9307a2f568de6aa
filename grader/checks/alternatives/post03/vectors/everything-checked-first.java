/*
style: defensive, mixed terms doubled, refuses empty and infinite data as well
*/
final class Vectors {
    private static void check(double[]... vectors) {
        for (double[] vector : vectors) {
            if (vector == null || vector.length == 0 || vector.length != vectors[0].length) {
                throw new IllegalArgumentException("vectors must have the same number of components, and at least one");
            }
            for (double component : vector) {
                if (!Double.isFinite(component)) {
                    throw new IllegalArgumentException(component + " is no component");
                }
            }
        }
    }

    public static double dot(double[] a, double[] b) {
        check(a, b);
        double positive = 0;
        double negative = 0;
        for (int i = 0; i < a.length; i++) {
            double product = a[i] * b[i];
            if (product > 0) {
                positive += product;
            } else {
                negative += product;
            }
        }
        return positive + negative;
    }

    public static double[] axpy(double s, double[] x, double[] y) {
        check(x, y);
        double[] result = java.util.Arrays.copyOf(x, x.length);
        for (int i = 0; i < result.length; i++) {
            result[i] *= s;
            result[i] += y[i];
        }
        return result;
    }

    public static double angleDegrees(double[] a, double[] b) {
        check(a, b);
        double aa = dot(a, a);
        double bb = dot(b, b);
        if (aa == 0 || bb == 0) {
            throw new IllegalArgumentException("no direction");
        }
        double cosine = dot(a, b) / Math.sqrt(aa) / Math.sqrt(bb);
        if (cosine >= 1) {
            return 0;
        }
        if (cosine <= -1) {
            return 180;
        }
        return Math.acos(cosine) * 180 / Math.PI;
    }

    public static double[][] metric(double[][] lattice) {
        check(lattice);
        double[][] g = new double[lattice.length][lattice.length];
        for (int k = 0; k < lattice[0].length; k++) {
            for (int i = 0; i < g.length; i++) {
                for (int j = 0; j < g.length; j++) {
                    g[i][j] += lattice[i][k] * lattice[j][k];
                }
            }
        }
        return g;
    }

    public static double distance(double[][] lattice, double[] from, double[] to) {
        check(from, to, new double[lattice.length]);
        double[][] g = metric(lattice);
        double square = 0;
        for (int i = 0; i < from.length; i++) {
            double u = to[i] - from[i];
            square += u * u * g[i][i];
            for (int j = i + 1; j < from.length; j++) {
                square += 2 * u * (to[j] - from[j]) * g[i][j];
            }
        }
        return square > 0 ? Math.sqrt(square) : 0;
    }
}
