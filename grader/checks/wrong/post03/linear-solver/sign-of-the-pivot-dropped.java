/*
title: A negative pivot is made positive
task: 1
covers: P3.3
ask: Does L Lᵀ give back a matrix whose pivot was negative?
point: An absolute value under the root hides that there is no such L.
tell: You take the root of the pivot's absolute value. Refuse the matrix in place of that.
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
                if (i == j && Math.abs(rest) <= 1e-12 * Math.abs(spd[i][i])) {
                    throw new IllegalArgumentException("singular");
                }
                l[i][j] = i == j ? Math.sqrt(Math.abs(rest)) : rest / l[j][j];
            }
        }
        return l;
    }
}
