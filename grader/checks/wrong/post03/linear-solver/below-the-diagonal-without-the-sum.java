/*
title: Below the diagonal, nothing is subtracted
task: 1
covers: []
ask: In which entry of a 3 × 3 matrix does the sum Σ lᵢₖ lⱼₖ appear first below the diagonal?
point: For two rows the sum is empty. From the third row on it is not.
tell: You store aᵢⱼ / lⱼⱼ. Subtract Σ lᵢₖ lⱼₖ over k < j first.
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            requireLength(spd[i], n, "row");
            for (int j = 0; j < i; j++) {
                l[i][j] = spd[i][j] / l[j][j];
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
