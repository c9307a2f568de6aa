/*
title: On the way up, L is used without transposing it
task: 2
covers: P3.8
ask: What stands in row i of L to the right of the diagonal?
point: On the way up you need row i of Lᵀ, which is column i of L.
tell: You use `l[i][k]` on the way up, which is 0 there. Use `l[k][i]`.
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
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double rest = y[i];
            for (int k = i + 1; k < n; k++) {
                rest -= l[i][k] * x[k];
            }
            x[i] = rest / l[i][i];
        }
        return x;
    }
}
