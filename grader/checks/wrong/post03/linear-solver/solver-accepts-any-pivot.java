/*
title: The solver accepts matrices that are not positive definite
task: 2
covers: P3.3
ask: Who looks at the pivots when you solve?
point: Elimination works with negative pivots, too, and then answers a question that this method should refuse.
tell: You solve without looking at the pivots. Call `factor`, which refuses, or make the same test.
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        int n = spd.length;
        requireLength(b, n, "b");
        double[][] m = new double[n][];
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            requireLength(spd[i], n, "row");
            m[i] = spd[i].clone();
        }
        for (int k = 0; k < n; k++) {
            for (int i = k + 1; i < n; i++) {
                double factor = m[i][k] / m[k][k];
                m[i] = Vectors.axpy(-factor, m[k], m[i]);
                x[i] -= factor * x[k];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= m[i][k] * x[k];
            }
            x[i] /= m[i][i];
        }
        return x;
    }
}
