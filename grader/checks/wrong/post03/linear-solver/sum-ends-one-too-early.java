/*
title: The sum over k ends one step too early
task: 1
contains: [rounding-noise-accepted]
covers: []
ask: Which k does the text's k < j allow for j = 1?
point: For j = 1 there is one term, k = 0. Count the terms of your loop.
tell: Your sum leaves out k = j - 1. Let it run while k < j.
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            requireLength(spd[i], n, "row");
            for (int j = 0; j <= i; j++) {
                double rest = spd[i][j];
                for (int k = 0; k < j - 1; k++) {
                    rest -= l[i][k] * l[j][k];
                }
                if (i == j && !(rest > SMALLEST_PIVOT * spd[i][i])) {
                    throw new IllegalArgumentException("pivot");
                }
                l[i][j] = i == j ? Math.sqrt(rest) : rest / l[j][j];
            }
        }
        return l;
    }
}
