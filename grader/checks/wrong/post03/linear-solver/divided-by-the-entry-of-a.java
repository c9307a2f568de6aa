/*
title: Below the diagonal, the division is by A in place of L
task: 1
contains: [limit-has-a-unit]
covers: []
ask: By which matrix' diagonal do you divide?
point: a₁₀ = l₁₀ l₀₀, where l₀₀ is the root that you have just stored.
tell: You divide by aⱼⱼ. Divide by lⱼⱼ.
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            requireLength(spd[i], n, "row");
            for (int j = 0; j < i; j++) {
                l[i][j] = (spd[i][j] - Vectors.dot(l[i], l[j])) / spd[j][j];
            }
            double pivot = spd[i][i] - Vectors.dot(l[i], l[i]);
            if (!(pivot > SMALLEST_PIVOT * spd[i][i])) {
                throw new IllegalArgumentException("pivot");
            }
            l[i][i] = Math.sqrt(pivot);
        }
        return l;
    }
}
