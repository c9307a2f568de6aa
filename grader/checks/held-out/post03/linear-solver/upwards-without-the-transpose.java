/*
style: in one array
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        double[][] l = factor(spd);
        if (b.length != l.length) {
            throw new IllegalArgumentException("b");
        }
        double[] x = b.clone();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= l[i][k] * x[k];
            }
            x[i] = x[i] / l[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = x.length - 1; k > i; k--) {
                x[i] -= l[i][k] * x[k];
            }
            x[i] = x[i] / l[i][i];
        }
        return x;
    }
}
