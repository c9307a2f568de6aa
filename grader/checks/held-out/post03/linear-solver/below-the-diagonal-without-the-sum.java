/*
style: column by column, squares taken away on the way
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[] pivots = new double[n];
        for (int i = 0; i < n; i++) {
            requireLength(spd[i], n, "row");
            pivots[i] = spd[i][i];
        }
        double[][] l = new double[n][n];
        for (int j = 0; j < n; j++) {
            if (pivots[j] <= 1e-12 * spd[j][j]) {
                throw new IllegalArgumentException("not positive definite");
            }
            l[j][j] = Math.sqrt(pivots[j]);
            for (int i = j + 1; i < n; i++) {
                l[i][j] = spd[i][j] / l[j][j];
                pivots[i] -= l[i][j] * l[i][j];
            }
        }
        return l;
    }
}
