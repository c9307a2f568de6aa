/*
title: One side of the normal equations is a mean, the other a sum
task: 3
covers: []
ask: Does your result stay the same when every equation is there twice?
point: Whether both sides are sums or both are means does not matter. They have to be of one kind.
tell: You divide Aᵀ A by the number of rows and Aᵀ b not. Divide both or none.
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        requireLength(b, a.length, "b");
        int d = a[0].length;
        double[][] normal = new double[d][d];
        double[] right = new double[d];
        for (int row = 0; row < a.length; row++) {
            requireLength(a[row], d, "row");
            for (int i = 0; i < d; i++) {
                right[i] += a[row][i] * b[row];
                for (int j = 0; j < d; j++) {
                    normal[i][j] += a[row][i] * a[row][j] / a.length;
                }
            }
        }
        return cholesky(normal, right);
    }
}
