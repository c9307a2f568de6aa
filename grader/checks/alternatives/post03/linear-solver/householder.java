/*
style: least squares by Householder reflections, systems by Gauss elimination, the factor from a copy that shrinks
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] rest = new double[n][];
        for (int i = 0; i < n; i++) {
            if (spd[i].length != n) {
                throw new IllegalArgumentException("row " + i + " of " + n);
            }
            rest[i] = spd[i].clone();
        }
        double[][] l = new double[n][n];
        for (int j = 0; j < n; j++) {
            if (!(rest[j][j] > 1e-12 * spd[j][j])) {
                throw new IllegalArgumentException("pivot " + rest[j][j]);
            }
            l[j][j] = Math.sqrt(rest[j][j]);
            for (int i = j + 1; i < n; i++) {
                l[i][j] = rest[i][j] / l[j][j];
            }
            for (int i = j + 1; i < n; i++) {
                for (int k = j + 1; k < n; k++) {
                    rest[i][k] -= l[i][j] * l[k][j];
                }
            }
        }
        return l;
    }

    public static double[] cholesky(double[][] spd, double[] b) {
        int n = spd.length;
        if (b.length != n) {
            throw new IllegalArgumentException("b");
        }
        double[][] m = new double[n][];
        for (int i = 0; i < n; i++) {
            if (spd[i].length != n) {
                throw new IllegalArgumentException("row " + i + " of " + n);
            }
            m[i] = java.util.Arrays.copyOf(spd[i], n + 1);
            m[i][n] = b[i];
        }
        for (int k = 0; k < n; k++) {
            if (!(m[k][k] > 1e-12 * spd[k][k])) {
                throw new IllegalArgumentException("pivot " + m[k][k]);
            }
            for (int i = k + 1; i < n; i++) {
                double factor = m[i][k] / m[k][k];
                for (int j = k; j <= n; j++) {
                    m[i][j] -= factor * m[k][j];
                }
            }
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            x[i] = m[i][n];
            for (int k = i + 1; k < n; k++) {
                x[i] -= m[i][k] * x[k];
            }
            x[i] /= m[i][i];
        }
        return x;
    }

    public static double[] leastSquares(double[][] a, double[] b) {
        int n = a.length;
        int d = a[0].length;
        if (b.length != n || n < d) {
            throw new IllegalArgumentException(n + " equations, " + d + " unknowns, " + b.length + " values");
        }
        double[][] m = new double[n][];
        double[] squares = new double[d];
        for (int i = 0; i < n; i++) {
            if (a[i].length != d) {
                throw new IllegalArgumentException("row " + i);
            }
            m[i] = java.util.Arrays.copyOf(a[i], d + 1);
            m[i][d] = b[i];
            for (int j = 0; j < d; j++) {
                squares[j] += a[i][j] * a[i][j];
            }
        }
        for (int k = 0; k < d; k++) {
            double square = 0;
            for (int i = k; i < n; i++) {
                square += m[i][k] * m[i][k];
            }
            if (!(square > 1e-12 * squares[k])) {
                throw new IllegalArgumentException("dependent columns");
            }
            double alpha = m[k][k] > 0 ? -Math.sqrt(square) : Math.sqrt(square);
            double[] v = new double[n];
            for (int i = k; i < n; i++) {
                v[i] = m[i][k] - (i == k ? alpha : 0);
            }
            double vv = 0;
            for (double each : v) {
                vv += each * each;
            }
            for (int j = k; j <= d; j++) {
                double vm = 0;
                for (int i = k; i < n; i++) {
                    vm += v[i] * m[i][j];
                }
                for (int i = k; i < n; i++) {
                    m[i][j] -= 2 * vm / vv * v[i];
                }
            }
        }
        double[] x = new double[d];
        for (int i = d - 1; i >= 0; i--) {
            x[i] = m[i][d];
            for (int k = i + 1; k < d; k++) {
                x[i] -= m[i][k] * x[k];
            }
            x[i] /= m[i][i];
        }
        return x;
    }
}
