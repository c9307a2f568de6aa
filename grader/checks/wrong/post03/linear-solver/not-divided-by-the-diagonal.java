/*
title: Below the diagonal, the division is missing
task: 1
covers: []
ask: What is the entry (1, 0) of L Lᵀ, written with your L?
point: a₁₀ = l₁₀ l₀₀. Solve it for l₁₀.
tell: You store the difference as it is. Divide it by lⱼⱼ.
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            requireLength(spd[i], n, "row");
            for (int j = 0; j < i; j++) {
                l[i][j] = spd[i][j] - Vectors.dot(l[i], l[j]);
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
