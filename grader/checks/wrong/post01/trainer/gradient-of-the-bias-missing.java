/*
title: The bias has no slope
task: 3
covers: E5.2
ask: Does the loss change when only the bias changes? What does your gradient say about it?
point: The bias is a parameter like the weights. Its feature is always 1.
tell: The bias part of your gradient stays 0, so the bias never learns. It is (2/n) Σ (pᵢ − yᵢ).
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        int n = x.length;
        double[] p = predictAll(m, x);
        double[] weights = new double[m.weights().length];
        double bias = 0;
        for (int i = 0; i < n; i++) {
            double share = 2.0 / n * (p[i] - y[i]);
            for (int j = 0; j < weights.length; j++) {
                weights[j] += share * x[i][j];
            }
            bias += 0;
        }
        return new LinearModel(weights, bias);
    }
}
