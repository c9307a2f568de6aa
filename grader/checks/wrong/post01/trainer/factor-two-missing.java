/*
title: The factor 2 is missing in the gradient
task: 3
covers: E5.4
ask: What is the derivative of e² by e?
point: The loss is the mean of the squared errors, without a 1/2. Change one parameter by 0.001 and compare the change
  of the loss with your gradient.
tell: Your gradient is half of the derivative. Write 2/n in front of the sums.
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        int n = x.length;
        double[] p = predictAll(m, x);
        double[] weights = new double[m.weights().length];
        double bias = 0;
        for (int i = 0; i < n; i++) {
            double share = (p[i] - y[i]) / n;
            for (int j = 0; j < weights.length; j++) {
                weights[j] += share * x[i][j];
            }
            bias += share;
        }
        return new LinearModel(weights, bias);
    }
}
