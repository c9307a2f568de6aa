/*
style: three loops
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        if (b.length != a.length) {
            throw new IllegalArgumentException("b");
        }
        int d = a[0].length;
        double[][] z = new double[a.length][d + 1];
        for (int i = 0; i < a.length; i++) {
            if (a[i].length != d) {
                throw new IllegalArgumentException("ragged");
            }
            z[i][0] = 1.0;
            for (int k = 0; k < d; k++) {
                z[i][k + 1] = a[i][k];
            }
        }
        double[][] product = new double[d + 1][d + 1];
        double[] right = new double[d + 1];
        for (int i = 0; i <= d; i++) {
            for (int row = 0; row < z.length; row++) {
                right[i] += b[row] * z[row][i];
                for (int j = 0; j <= d; j++) {
                    product[i][j] += z[row][j] * z[row][i];
                }
            }
        }
        return cholesky(product, right);
    }
}
