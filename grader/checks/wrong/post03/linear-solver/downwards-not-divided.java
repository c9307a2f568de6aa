/*
title: On the way down, the division by the diagonal is missing
task: 2
covers: []
ask: What is y₀, if l₀₀ y₀ = b₀?
point: Each equation ends with lᵢᵢ times the new unknown.
tell: You do not divide by lᵢᵢ on the way down. Divide on both ways.
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        int n = spd.length;
        requireLength(b, n, "b");
        double[][] l = factor(spd);
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = b[i] - Vectors.dot(l[i], y);
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double rest = y[i];
            for (int k = i + 1; k < n; k++) {
                rest -= l[k][i] * x[k];
            }
            x[i] = rest / l[i][i];
        }
        return x;
    }
}
