/*
title: The weights' part of the gradient has the wrong sign, the bias' part has not
task: 3
covers: E5.6
ask: Do both formulas of this task contain the same error, pᵢ − yᵢ?
point: Compare the signs of the two lines that add to your sums. They have to be the same.
tell: The slopes of your weights have the wrong sign, that of the bias is right. Use prediction minus label in both.
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
                weights[j] += -share * x[i][j];
            }
            bias += share;
        }
        return new LinearModel(weights, bias);
    }
}
