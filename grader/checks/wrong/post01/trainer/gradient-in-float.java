/*
title: The gradient with the digits of a float
task: 3
covers: []
ask: How many digits do your slopes carry?
point: A float keeps about 7 digits.
tell: You collect the slopes in variables of type float. Use double throughout.
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        int n = x.length;
        double[] p = predictAll(m, x);
        double[] weights = new double[m.weights().length];
        double bias = 0;
        for (int i = 0; i < n; i++) {
            double share = (float) (2.0 / n * (p[i] - y[i]));
            for (int j = 0; j < weights.length; j++) {
                weights[j] += share * x[i][j];
            }
            bias += share;
        }
        return new LinearModel(weights, bias);
    }
}
