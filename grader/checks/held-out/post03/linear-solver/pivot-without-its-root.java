/*
style: column by column
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        for (double[] row : spd) {
            requireLength(row, n, "row");
        }
        double[][] l = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double rest = spd[i][j];
                for (int k = j - 1; k >= 0; k--) {
                    rest -= l[i][k] * l[j][k];
                }
                if (i > j) {
                    rest /= l[j][j];
                } else if (rest <= 1e-12 * spd[j][j]) {
                    throw new IllegalArgumentException("not positive definite");
                }
                l[i][j] = rest;
            }
        }
        return l;
    }
}
