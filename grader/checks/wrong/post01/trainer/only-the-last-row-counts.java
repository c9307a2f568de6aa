/*
title: Only the last row is in the gradient
task: 3
covers: []
ask: What is left of the first row in your sums when the second has been dealt with?
point: `=` replaces, `+=` adds. The formula is a sum over the rows.
tell: Every row overwrites what the rows before have left. Add the rows up with `+=`.
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
                weights[j] = share * x[i][j];
            }
            bias = share;
        }
        return new LinearModel(weights, bias);
    }
}
