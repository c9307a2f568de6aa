/*
title: A pivot of 0 is accepted
task: 1
contains: [rounding-noise-accepted]
covers: P3.3
ask: What do you divide by in the rows after a pivot of 0?
point: Positive definite means above 0. A matrix with dependent rows has a pivot of exactly 0.
tell: You refuse negative pivots only. Refuse the matrix unless the pivot is above 1e-12 times its entry.
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            requireLength(spd[i], n, "row");
            for (int j = 0; j <= i; j++) {
                double rest = spd[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= l[i][k] * l[j][k];
                }
                if (i == j && rest < 0) {
                    throw new IllegalArgumentException("negative");
                }
                l[i][j] = i == j ? Math.sqrt(rest) : rest / l[j][j];
            }
        }
        return l;
    }
}
