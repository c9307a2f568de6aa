/*
title: The gradient is a sum instead of a mean
task: 3
covers: E5.3
ask: How long is your gradient if every row stands in the table twice? And the loss?
point: The loss is a mean over the rows, so its derivative is one as well: both begin with 1/n.
tell: You add up the rows and do not divide. Divide all parts of the gradient by the number of rows, or steps grow
  with the table.
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        int n = x.length;
        double[] p = predictAll(m, x);
        double[] weights = new double[m.weights().length];
        double bias = 0;
        for (int i = 0; i < n; i++) {
            double share = 2.0 * (p[i] - y[i]);
            for (int j = 0; j < weights.length; j++) {
                weights[j] += share * x[i][j];
            }
            bias += share;
        }
        return new LinearModel(weights, bias);
    }
}
