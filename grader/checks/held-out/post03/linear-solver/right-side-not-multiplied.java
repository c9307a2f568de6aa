/*
style: three loops
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        if (b.length != a.length) {
            throw new IllegalArgumentException("b");
        }
        int d = a[0].length;
        double[][] product = new double[d][d];
        double[] right = new double[d];
        for (int i = 0; i < d; i++) {
            if (i < b.length) {
                right[i] = b[i];
            }
            for (int row = 0; row < a.length; row++) {
                if (a[row].length != d) {
                    throw new IllegalArgumentException("ragged");
                }
                for (int j = 0; j < d; j++) {
                    product[i][j] += a[row][i] * a[row][j];
                }
            }
        }
        return cholesky(product, right);
    }
}
