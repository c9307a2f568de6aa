/*
style: Gauss and Jordan, with the largest pivot, singular matrices refused
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        int n = spd.length;
        if (b.length != n) {
            throw new IllegalArgumentException("b");
        }
        double[][] m = new double[n][];
        for (int i = 0; i < n; i++) {
            if (spd[i].length != n) {
                throw new IllegalArgumentException("not square");
            }
            m[i] = java.util.Arrays.copyOf(spd[i], n + 1);
            m[i][n] = b[i];
        }
        for (int k = 0; k < n; k++) {
            int best = k;
            for (int i = k + 1; i < n; i++) {
                if (Math.abs(m[i][k]) > Math.abs(m[best][k])) {
                    best = i;
                }
            }
            double[] swap = m[k];
            m[k] = m[best];
            m[best] = swap;
            if (Math.abs(m[k][k]) <= 1e-12 * Math.abs(spd[k][k])) {
                throw new IllegalArgumentException("singular");
            }
            for (int i = 0; i < n; i++) {
                if (i != k) {
                    m[i] = Vectors.axpy(-m[i][k] / m[k][k], m[k], m[i]);
                }
            }
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = m[i][n] / m[i][i];
        }
        return x;
    }
}
