/*
title: The diagonal holds the pivots without their roots
task: 1
contains: [limit-has-a-unit]
covers: []
ask: What is L Lᵀ for a matrix with the single entry 4, with your L?
point: L stands twice in L Lᵀ, so each pivot is shared by two factors.
tell: You store the pivot itself. Store its root.
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
            double pivot = spd[i][i] - Vectors.dot(l[i], l[i]);
            if (!(pivot > SMALLEST_PIVOT * spd[i][i])) {
                throw new IllegalArgumentException("pivot");
            }
            l[i][i] = pivot;
        }
        return l;
    }
}
