/*
style: in one array
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        double[][] l = factor(spd);
        int n = l.length;
        if (b.length != n) {
            throw new IllegalArgumentException("b");
        }
        double[] x = b.clone();
        for (int k = 0; k < n; k++) {
            for (int i = k + 1; i < n; i++) {
                x[i] -= l[i][k] * x[k];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            x[k] /= l[k][k];
            for (int i = 0; i < k; i++) {
                x[i] -= l[k][i] * x[k];
            }
        }
        return x;
    }
}
