/*
style: column by column
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] l = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double rest = spd[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= l[i][k] * l[j][k];
                }
                if (i > j) {
                    l[i][j] = rest / l[j][j];
                } else if (rest > 1e-12 * spd[i][i]) {
                    l[i][i] = Math.sqrt(rest);
                } else {
                    throw new IllegalArgumentException("not positive definite");
                }
            }
        }
        return l;
    }
}
