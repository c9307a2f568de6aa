/*
title: The gradient points the other way
task: 3
covers: []
ask: If a prediction is too high, does the loss grow or fall when the bias grows?
point: The gradient says where the loss grows; the minus sign of the descent stands in `step`. Is your error p − y or
  y − p?
tell: All parts of your gradient have the opposite sign. Use prediction minus label; `step` subtracts.
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        int n = x.length;
        double[] p = predictAll(m, x);
        double[] weights = new double[m.weights().length];
        double bias = 0;
        for (int i = 0; i < n; i++) {
            double share = 2.0 / n * (y[i] - p[i]);
            for (int j = 0; j < weights.length; j++) {
                weights[j] += share * x[i][j];
            }
            bias += share;
        }
        return new LinearModel(weights, bias);
    }
}
