/*
title: A pivot of rounding noise is accepted
task: 1
covers: []
ask: How large is a pivot that should be 0, when numbers have 16 digits?
point: Dependent rows leave a pivot of 1e-16 as often as one of 0. Compare it with the entry it came from.
tell: You ask whether the pivot is above 0. Ask whether it is above 1e-12 times the diagonal entry.
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
                if (i == j && !(rest > 0)) {
                    throw new IllegalArgumentException("not positive");
                }
                l[i][j] = i == j ? Math.sqrt(rest) : rest / l[j][j];
            }
        }
        return l;
    }
}
