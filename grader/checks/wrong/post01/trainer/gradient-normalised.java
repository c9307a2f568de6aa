/*
title: The gradient scaled to length 1
task: 3
covers: []
ask: Should a step close to the minimum be as long as one far away from it?
point: The length of the gradient says how steep the loss is. It shrinks towards the minimum and makes the steps
  smaller by itself.
tell: You divide the gradient by its length. Return it as the formulas give it.
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
            bias += share;
        }
        double length = bias * bias;
        for (double slope : weights) {
            length += slope * slope;
        }
        length = Math.sqrt(length);
        for (int j = 0; j < weights.length; j++) {
            weights[j] /= length;
        }
        bias /= length;
        return new LinearModel(weights, bias);
    }
}
