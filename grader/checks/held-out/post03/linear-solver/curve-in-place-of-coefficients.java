/*
style: projects b onto the columns one after the other
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        if (b.length != a.length) {
            throw new IllegalArgumentException("b");
        }
        int n = a.length;
        int d = a[0].length;
        double[][] q = new double[d][n];
        double[] projection = new double[n];
        for (int j = 0; j < d; j++) {
            for (int i = 0; i < n; i++) {
                if (a[i].length != d) {
                    throw new IllegalArgumentException("ragged");
                }
                q[j][i] = a[i][j];
            }
            double before = Vectors.dot(q[j], q[j]);
            for (int k = 0; k < j; k++) {
                q[j] = Vectors.axpy(-Vectors.dot(q[j], q[k]), q[k], q[j]);
            }
            double after = Vectors.dot(q[j], q[j]);
            if (after <= 1e-12 * before) {
                throw new IllegalArgumentException("dependent");
            }
            q[j] = Vectors.axpy(1 / Math.sqrt(after), q[j], new double[n]);
            projection = Vectors.axpy(Vectors.dot(b, q[j]), q[j], projection);
        }
        return projection;
    }
}
