/*
title: The mean error times the mean feature
task: 3
covers: []
ask: Can a weight learn from you if the errors are 0 on average, but high where its feature is large?
point: The mean of a product is not the product of the means.
tell: You average errors and features first and multiply then. Multiply the error of each row with the feature of that
  row, then take the mean.
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
                weights[j] += 0;
            }
            bias += share;
        }
        for (int j = 0; j < weights.length; j++) {
            double mean = 0;
            for (double[] row : x) {
                mean += row[j] / n;
            }
            weights[j] = bias * mean;
        }
        return new LinearModel(weights, bias);
    }
}
