/*
style: the diagonal first
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            if (spd[i].length != n) {
                throw new IllegalArgumentException("not square");
            }
            if (spd[i][i] <= 0) {
                throw new IllegalArgumentException("not positive");
            }
            l[i][i] = Math.sqrt(spd[i][i]);
        }
        for (int j = 0; j < n; j++) {
            for (int i = j + 1; i < n; i++) {
                double sum = 0;
                for (int k = 0; k < j; k++) {
                    sum += l[i][k] * l[j][k];
                }
                l[i][j] = (spd[i][j] - sum) / l[j][j];
            }
        }
        return l;
    }
}
