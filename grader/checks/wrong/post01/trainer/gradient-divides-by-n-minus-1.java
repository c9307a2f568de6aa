/*
title: The gradient divided by n - 1 instead of n
task: 3
covers: []
ask: By how much do you divide the sums, and what does that give for a single row?
point: n - 1 belongs to estimating a spread from a sample.
tell: You divide the sums by n - 1. The formulas of the text divide by n.
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        int n = x.length;
        double[] p = predictAll(m, x);
        double[] weights = new double[m.weights().length];
        double bias = 0;
        for (int i = 0; i < n; i++) {
            double share = 2.0 / (n - 1) * (p[i] - y[i]);
            for (int j = 0; j < weights.length; j++) {
                weights[j] += share * x[i][j];
            }
            bias += share;
        }
        return new LinearModel(weights, bias);
    }
}
