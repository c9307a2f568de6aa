/*
title: The factor is written over the caller's matrix
task: 1
covers: []
ask: After your method has run, what does the caller find in the matrix?
point: LAPACK overwrites its input; this exercise does not. `spd.clone()` copies the outer array only.
tell: You write into the caller's rows. Make a new table of n × n zeros for L.
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] l = spd.clone();
        for (int i = 0; i < n; i++) {
            requireLength(spd[i], n, "row");
            for (int j = 0; j <= i; j++) {
                double entry = spd[i][j];
                double rest = entry;
                for (int k = 0; k < j; k++) {
                    rest -= l[i][k] * l[j][k];
                }
                if (i == j && !(rest > SMALLEST_PIVOT * entry)) {
                    throw new IllegalArgumentException("pivot");
                }
                l[i][j] = i == j ? Math.sqrt(rest) : rest / l[j][j];
            }
            for (int j = i + 1; j < n; j++) {
                l[i][j] = 0;
            }
        }
        return l;
    }
}
