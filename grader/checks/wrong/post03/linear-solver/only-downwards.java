/*
title: The second half of the solution is missing
task: 2
covers: []
ask: Which system does your result solve: A x = b or L y = b?
point: A = L Lᵀ. After L has gone, Lᵀ is still there.
tell: You return y. Solve Lᵀ x = y as well, from the last equation to the first.
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        int n = spd.length;
        requireLength(b, n, "b");
        double[][] l = factor(spd);
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = (b[i] - Vectors.dot(l[i], y)) / l[i][i];
        }
        return y;
    }
}
