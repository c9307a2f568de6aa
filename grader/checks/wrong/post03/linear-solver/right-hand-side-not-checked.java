/*
title: A right-hand side of another length is not refused
task: 2
covers: []
ask: What does your method do with two equations and three values in b?
point: A value too many is ignored silently, one too few ends in an ArrayIndexOutOfBoundsException.
tell: You leave the length of b to the array. Refuse it if it is not the number of rows.
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        int n = spd.length;
        double[][] l = factor(spd);
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = (b[i] - Vectors.dot(l[i], y)) / l[i][i];
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
