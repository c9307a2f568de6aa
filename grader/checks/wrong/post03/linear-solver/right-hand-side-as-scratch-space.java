/*
misconception: right-hand-side-overwritten
task: 2
covers: []
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        int n = spd.length;
        requireLength(b, n, "b");
        double[][] l = factor(spd);
        double[] y = b;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                y[i] -= l[i][k] * y[k];
            }
            y[i] /= l[i][i];
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double rest = y[i];
            for (int k = i + 1; k < n; k++) {
                rest -= l[k][i] * x[k];
            }
            x[i] = rest / l[i][i];
        }
        return x;
    }
}
