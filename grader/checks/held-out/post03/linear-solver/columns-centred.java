/*
style: centres the values as well, three loops
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        if (b.length != a.length) {
            throw new IllegalArgumentException("b");
        }
        int d = a[0].length;
        double meanB = 0;
        double[] means = new double[d];
        for (int i = 0; i < a.length; i++) {
            if (a[i].length != d) {
                throw new IllegalArgumentException("ragged");
            }
            meanB += b[i] / a.length;
            for (int j = 0; j < d; j++) {
                means[j] += a[i][j] / a.length;
            }
        }
        double[][] covariance = new double[d][d];
        double[] right = new double[d];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < d; j++) {
                right[j] += (a[i][j] - means[j]) * (b[i] - meanB);
                for (int k = 0; k < d; k++) {
                    covariance[j][k] += (a[i][j] - means[j]) * (a[i][k] - means[k]);
                }
            }
        }
        return cholesky(covariance, right);
    }
}
