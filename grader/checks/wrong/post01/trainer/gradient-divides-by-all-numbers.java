/*
title: The gradient divided by the number of features as well
task: 3
covers: []
ask: How many errors does a table of n rows and d features have?
point: The mean is taken over rows. Features are not averaged.
tell: You divide by n times d. Divide by the number of rows only.
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        int n = x.length;
        double[] p = predictAll(m, x);
        double[] weights = new double[m.weights().length];
        double bias = 0;
        for (int i = 0; i < n; i++) {
            double share = 2.0 / (n * m.weights().length) * (p[i] - y[i]);
            for (int j = 0; j < weights.length; j++) {
                weights[j] += share * x[i][j];
            }
            bias += share;
        }
        return new LinearModel(weights, bias);
    }
}
