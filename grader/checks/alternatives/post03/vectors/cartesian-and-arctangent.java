/*
style: distances in Cartesian coordinates, angles by the arctangent of Kahan, half of the metric mirrored
*/
final class Vectors {
    public static double dot(double[] a, double[] b) {
        requireSameLength(a, b);
        double sum = 0;
        for (int i = a.length - 1; i >= 0; i--) {
            sum = Math.fma(b[i], a[i], sum);
        }
        return sum;
    }

    private static double length(double[] v) {
        double length = 0;
        for (double component : v) {
            length = Math.hypot(length, component);
        }
        return length;
    }

    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        double[] result = new double[x.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = y[i] + s * x[i];
        }
        return result;
    }

    public static double angleDegrees(double[] a, double[] b) {
        requireSameLength(a, b);
        if (length(a) == 0 || length(b) == 0) {
            throw new IllegalArgumentException("a vector without direction");
        }
        double[] none = new double[a.length];
        double[] u = axpy(1 / length(a), a, none);
        double[] v = axpy(1 / length(b), b, none);
        return Math.toDegrees(2 * Math.atan2(length(axpy(-1, u, v)), length(axpy(1, u, v))));
    }

    public static double[][] metric(double[][] lattice) {
        double[][] g = new double[lattice.length][lattice.length];
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j <= i; j++) {
                g[i][j] = dot(lattice[j], lattice[i]);
                g[j][i] = g[i][j];
            }
        }
        return g;
    }

    private static double[] cartesian(double[][] lattice, double[] point) {
        double[] position = new double[lattice[0].length];
        for (int i = 0; i < lattice.length; i++) {
            position = axpy(point[i], lattice[i], position);
        }
        return position;
    }

    public static double distance(double[][] lattice, double[] from, double[] to) {
        if (from.length != lattice.length || to.length != lattice.length) {
            throw new IllegalArgumentException(lattice.length + " coordinates are needed");
        }
        return length(axpy(-1, cartesian(lattice, from), cartesian(lattice, to)));
    }
}
