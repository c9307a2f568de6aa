/*
style: both ways in b, a copy at the end
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        double[][] l = factor(spd);
        if (b.length != l.length) {
            throw new IllegalArgumentException("b");
        }
        int n = b.length;
        for (int k = 0; k < n; k++) {
            b[k] /= l[k][k];
            for (int i = k + 1; i < n; i++) {
                b[i] -= l[i][k] * b[k];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            b[k] /= l[k][k];
            for (int i = 0; i < k; i++) {
                b[i] -= l[k][i] * b[k];
            }
        }
        return b.clone();
    }
}
