/*
title: On the diagonal, nothing is subtracted
task: 1
contains: [rounding-noise-accepted]
covers: []
ask: What stands under the root in the second row, besides a₁₁?
point: Earlier columns have already taken a part of the diagonal entry.
tell: You take the root of aᵢᵢ. Subtract the squares of the entries to the left in the same row of L first.
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            requireLength(spd[i], n, "row");
            for (int j = 0; j < i; j++) {
                l[i][j] = (spd[i][j] - Vectors.dot(l[i], l[j])) / l[j][j];
            }
            double pivot = spd[i][i];
            if (!(pivot > 0)) {
                throw new IllegalArgumentException("pivot");
            }
            l[i][i] = Math.sqrt(pivot);
        }
        return l;
    }
}
