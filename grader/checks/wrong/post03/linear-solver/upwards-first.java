/*
title: The two triangles are solved in the wrong order
task: 2
covers: []
ask: A x = L (Lᵀ x) = b. Which of the two factors touches b?
point: The outer factor L is taken away first, then the inner one.
tell: You solve with Lᵀ first and with L afterwards. Swap the two.
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        int n = spd.length;
        requireLength(b, n, "b");
        double[][] l = factor(spd);
        double[] y = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double rest = b[i];
            for (int k = i + 1; k < n; k++) {
                rest -= l[k][i] * y[k];
            }
            y[i] = rest / l[i][i];
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = (y[i] - Vectors.dot(l[i], x)) / l[i][i];
        }
        return x;
    }
}
