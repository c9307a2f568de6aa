/*
title: The gradient of no rows
task: 3
covers: []
ask: How does a loss change that does not exist?
point: Your loop over no rows leaves the sums at 0, which looks like a minimum. The text says what to do instead.
tell: A table without rows passes. Refuse it with an IllegalArgumentException.
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("lengths");
        }
        int n = x.length;
        double[] p = predictAll(m, x);
        double[] weights = new double[m.weights().length];
        double bias = 0;
        for (int i = 0; i < n; i++) {
            double share = 2.0 / n * (p[i] - y[i]);
            for (int j = 0; j < weights.length; j++) {
                weights[j] += share * x[i][j];
            }
            bias += share;
        }
        return new LinearModel(weights, bias);
    }
}
