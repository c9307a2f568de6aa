/*
title: Above the diagonal, entries of A are left
task: 1
covers: []
ask: What stands above the diagonal of your L?
point: A copy of A that is overwritten in its lower half still has the upper half of A.
tell: You leave A above the diagonal. Put zeros there, or write into a new table.
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        double[][] good = lower(spd);
        for (int i = 0; i < good.length; i++) {
            for (int j = i + 1; j < good.length; j++) {
                good[i][j] = spd[i][j];
            }
        }
        return good;
    }

    private static double[][] lower(double[][] spd) {
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
            l[i][i] = Math.sqrt(pivot);
        }
        return l;
    }
}
