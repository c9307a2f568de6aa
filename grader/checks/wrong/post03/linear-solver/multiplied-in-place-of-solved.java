/*
title: The matrix is multiplied with b
task: 2
covers: []
ask: What is A times your result?
point: The solution of A x = b undoes a multiplication by A.
tell: You return A b. Solve for x: L y = b, then Lᵀ x = y.
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        int n = spd.length;
        requireLength(b, n, "b");
        factor(spd);
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = Vectors.dot(spd[i], b);
        }
        return x;
    }
}
