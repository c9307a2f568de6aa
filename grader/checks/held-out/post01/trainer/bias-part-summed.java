/*
style: sums first; only the weights are divided
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        double[] sums = new double[m.weights().length];
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double twiceError = 2 * (p[i] - y[i]);
            total += twiceError;
            for (int j = 0; j < sums.length; j++) {
                sums[j] += twiceError * x[i][j];
            }
        }
        for (int j = 0; j < sums.length; j++) {
            sums[j] /= p.length;
        }
        return new LinearModel(sums, total);
    }
}
