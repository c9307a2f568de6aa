/*
title: The mean of each column is subtracted
task: 3
covers: []
ask: What becomes of a column of ones when its mean is subtracted?
point: Centring is a step of other methods. Here the columns mean what the caller says.
tell: You subtract means. Take the matrix as it is.
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        requireLength(b, a.length, "b");
        int d = a[0].length;
        double[] mean = new double[d];
        for (double[] row : a) {
            requireLength(row, d, "row");
            mean = Vectors.axpy(1.0 / a.length, row, mean);
        }
        double[][] normal = new double[d][d];
        double[] right = new double[d];
        for (int row = 0; row < a.length; row++) {
            double[] centred = Vectors.axpy(-1, mean, a[row]);
            for (int i = 0; i < d; i++) {
                normal[i] = Vectors.axpy(centred[i], centred, normal[i]);
            }
            right = Vectors.axpy(b[row], centred, right);
        }
        return cholesky(normal, right);
    }
}
