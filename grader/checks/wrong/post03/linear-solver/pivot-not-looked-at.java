/*
title: A matrix that is not positive definite gives NaN
task: 1
contains: [rounding-noise-accepted, zero-pivot-accepted]
covers: P3.3
ask: What is the root of a negative number in Java, and who notices?
point: The number under the root on the diagonal is the pivot. Nothing in your code looks at it.
tell: You take the root of whatever comes. Refuse the matrix unless the pivot is above 1e-12 times its entry.
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
                l[i][j] = i == j ? Math.sqrt(rest) : rest / l[j][j];
            }
        }
        return l;
    }
}
