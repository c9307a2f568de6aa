/*
style: divides at the end
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        if (b.length != a.length) {
            throw new IllegalArgumentException("b");
        }
        int d = a[0].length;
        double[][] covariance = new double[d][d];
        double[] right = new double[d];
        for (int row = a.length - 1; row >= 0; row--) {
            if (a[row].length != d) {
                throw new IllegalArgumentException("ragged");
            }
            right = Vectors.axpy(b[row], a[row], right);
            for (int i = 0; i < d; i++) {
                covariance[i] = Vectors.axpy(a[row][i], a[row], covariance[i]);
            }
        }
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                covariance[i][j] /= a.length;
            }
        }
        return cholesky(covariance, right);
    }
}
