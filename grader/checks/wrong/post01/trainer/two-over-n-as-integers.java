/*
title: 2/n computed with whole numbers
task: 3
covers: E5.10
ask: What is `2 / 5` in Java?
point: A quotient of two whole numbers is a whole number: what is behind the decimal point is cut off, without a
  warning.
tell: You divide 2 by n as whole numbers, which gives 0 for more than two rows. Write 2.0 / n.
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        int n = x.length;
        double[] p = predictAll(m, x);
        double[] weights = new double[m.weights().length];
        double bias = 0;
        for (int i = 0; i < n; i++) {
            double share = 2 / n * (p[i] - y[i]);
            for (int j = 0; j < weights.length; j++) {
                weights[j] += share * x[i][j];
            }
            bias += share;
        }
        return new LinearModel(weights, bias);
    }
}
