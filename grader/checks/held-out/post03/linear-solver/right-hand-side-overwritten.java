/*
style: b holds the intermediate result only
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        double[][] l = factor(spd);
        if (b.length != l.length) {
            throw new IllegalArgumentException("b");
        }
        for (int k = 0; k < b.length; k++) {
            b[k] = b[k] / l[k][k];
            for (int i = k + 1; i < b.length; i++) {
                b[i] = b[i] - l[i][k] * b[k];
            }
        }
        double[] x = new double[b.length];
        for (int i = x.length - 1; i >= 0; i--) {
            double sum = 0;
            for (int k = i + 1; k < x.length; k++) {
                sum += l[k][i] * x[k];
            }
            x[i] = (b[i] - sum) / l[i][i];
        }
        return x;
    }
}
