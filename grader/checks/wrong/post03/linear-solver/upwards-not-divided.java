/*
title: On the way up, the division by the diagonal is missing
task: 2
covers: []
ask: What is the last unknown, if the last equation says l x = y?
point: Each equation has the new unknown times lᵢᵢ.
tell: You do not divide by lᵢᵢ on the way up. Divide on both ways.
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
            x[i] = y[i];
            for (int k = i + 1; k < n; k++) {
                x[i] -= l[k][i] * x[k];
            }
        }
        return x;
    }
}
