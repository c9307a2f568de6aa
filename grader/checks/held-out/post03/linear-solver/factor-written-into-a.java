/*
style: column by column, the upper half cleared at the end
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        for (double[] row : spd) {
            requireLength(row, n, "row");
        }
        for (int j = 0; j < n; j++) {
            double before = spd[j][j];
            for (int k = 0; k < j; k++) {
                spd[j][j] -= spd[j][k] * spd[j][k];
            }
            if (spd[j][j] <= 1e-12 * before) {
                throw new IllegalArgumentException("not positive definite");
            }
            spd[j][j] = Math.sqrt(spd[j][j]);
            for (int i = j + 1; i < n; i++) {
                for (int k = 0; k < j; k++) {
                    spd[i][j] -= spd[i][k] * spd[j][k];
                }
                spd[i][j] /= spd[j][j];
            }
        }
        for (int i = 0; i < n; i++) {
            java.util.Arrays.fill(spd[i], i + 1, n, 0);
        }
        return spd;
    }
}
