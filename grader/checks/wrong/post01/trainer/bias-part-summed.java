/*
title: The bias' part of the gradient is a sum instead of a mean
task: 3
covers: []
ask: Does the slope of the bias stay the same when every row stands in the table twice? And those of the weights?
point: Both formulas begin with 2/n.
tell: You divide the slopes of the weights by n, but not that of the bias. Divide it, too.
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
            bias += 2.0 * (p[i] - y[i]);
        }
        return new LinearModel(weights, bias);
    }
}
