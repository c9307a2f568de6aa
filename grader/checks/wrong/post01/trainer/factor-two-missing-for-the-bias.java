/*
title: The factor 2 is missing for the bias
task: 3
covers: []
ask: Which factor stands in front of each of the two sums?
point: Compare the two lines that add to your sums: the derivative by the bias has the same 2/n as the others.
tell: The slope of your bias is half of what it should be. Write 2/n in front of both sums.
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
            bias += share / 2;
        }
        return new LinearModel(weights, bias);
    }
}
