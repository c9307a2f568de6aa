/*
title: Rows are taken for columns
task: 3
covers: P3.8
ask: Which shape has your normal matrix for 200 equations with 5 unknowns?
point: Aᵀ A is d × d. A Aᵀ has one row for each equation, and for more equations than unknowns it is singular.
tell: You compute A Aᵀ. Sum over the rows: `a[row][i] * a[row][j]`.
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        requireLength(b, a.length, "b");
        int n = a.length;
        double[][] normal = new double[n][n];
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            requireLength(a[i], a[0].length, "row");
            for (int j = 0; j < n; j++) {
                normal[i][j] = Vectors.dot(a[i], a[j]);
            }
            for (int k = 0; k < a[i].length; k++) {
                right[i] += a[i][k] * b[k];
            }
        }
        return cholesky(normal, right);
    }
}
