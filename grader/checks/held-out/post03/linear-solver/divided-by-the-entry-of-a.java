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
            double pivot = spd[j][j];
            for (int k = 0; k < j; k++) {
                pivot -= l[j][k] * l[j][k];
            }
            if (pivot <= 1e-12 * spd[j][j]) {
                throw new IllegalArgumentException("not positive definite");
            }
            l[j][j] = Math.sqrt(pivot);
            for (int i = j + 1; i < n; i++) {
                double rest = spd[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= l[j][k] * l[i][k];
                }
                l[i][j] = rest / spd[j][j];
            }
        }
        return l;
    }
}
