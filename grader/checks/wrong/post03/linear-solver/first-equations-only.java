/*
title: Only as many equations are used as there are unknowns
task: 3
covers: []
ask: Does your result change when only the last equation changes?
point: With d unknowns, d equations can be met exactly, and all others are ignored. Least squares listens to all.
tell: Your sums run over d rows. Let them run over all n.
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        requireLength(b, a.length, "b");
        int d = a[0].length;
        for (double[] row : a) {
            requireLength(row, d, "row");
        }
        double[][] normal = new double[d][d];
        double[] right = new double[d];
        for (int row = 0; row < Math.min(d, a.length); row++) {
            for (int i = 0; i < d; i++) {
                right[i] += a[row][i] * b[row];
                for (int j = 0; j < d; j++) {
                    normal[i][j] += a[row][i] * a[row][j];
                }
            }
        }
        return cholesky(normal, right);
    }
}
