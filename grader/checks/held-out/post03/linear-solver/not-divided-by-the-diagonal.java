/*
style: one loop for both formulas
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            requireLength(spd[i], n, "row");
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int k = 0; k < j; k++) {
                    sum += l[i][k] * l[j][k];
                }
                l[i][j] = spd[i][j] - sum;
            }
            if (l[i][i] <= 1e-12 * spd[i][i]) {
                throw new IllegalArgumentException("not positive definite");
            }
            l[i][i] = Math.sqrt(l[i][i]);
        }
        return l;
    }
}
