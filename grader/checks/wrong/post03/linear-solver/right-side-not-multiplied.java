/*
title: The right-hand side is b in place of Aᵀ b
task: 3
covers: []
ask: How many values does the right-hand side of the normal equations have, and where do they come from?
point: What multiplies one side of A x = b has to multiply the other side, too.
tell: You hand over the first values of b. Compute Aᵀ b: for each column the sum of `a[row][i] * b[row]`.
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        requireLength(b, a.length, "b");
        int d = a[0].length;
        double[][] normal = new double[d][d];
        for (double[] row : a) {
            requireLength(row, d, "row");
            for (int i = 0; i < d; i++) {
                normal[i] = Vectors.axpy(row[i], row, normal[i]);
            }
        }
        return cholesky(normal, java.util.Arrays.copyOf(b, d));
    }
}
