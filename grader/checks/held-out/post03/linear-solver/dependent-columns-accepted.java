/*
style: Gram and Schmidt, a column without anything new is skipped
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        if (b.length != a.length) {
            throw new IllegalArgumentException("b");
        }
        int n = a.length;
        int d = a[0].length;
        double[][] q = new double[d][n];
        double[][] r = new double[d][d];
        for (int j = 0; j < d; j++) {
            for (int i = 0; i < n; i++) {
                if (a[i].length != d) {
                    throw new IllegalArgumentException("ragged");
                }
                q[j][i] = a[i][j];
            }
            double before = Vectors.dot(q[j], q[j]);
            for (int k = 0; k < j; k++) {
                r[k][j] = Vectors.dot(q[k], q[j]);
                q[j] = Vectors.axpy(-r[k][j], q[k], q[j]);
            }
            double after = Vectors.dot(q[j], q[j]);
            if (after > 1e-12 * before) {
                r[j][j] = Math.sqrt(after);
                q[j] = Vectors.axpy(1 / r[j][j], q[j], new double[n]);
            } else {
                q[j] = new double[n];
            }
        }
        double[] x = new double[d];
        for (int j = d - 1; j >= 0; j--) {
            double rest = Vectors.dot(q[j], b);
            for (int k = j + 1; k < d; k++) {
                rest -= r[j][k] * x[k];
            }
            x[j] = r[j][j] == 0 ? 0 : rest / r[j][j];
        }
        return x;
    }
}
