/*
style: through the factor
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        double[][] l = factor(spd);
        int n = l.length;
        if (n != b.length) {
            throw new IllegalArgumentException("b");
        }
        double[] up = new double[n];
        double[] down = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                up[i] += l[k][i] * b[k];
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                down[i] += l[i][k] * up[k];
            }
        }
        return down;
    }
}
