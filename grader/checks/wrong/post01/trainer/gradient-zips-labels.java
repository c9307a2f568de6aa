/*
title: The gradient accepts labels that do not go with the rows
task: 3
covers: []
ask: Which label belongs to the last row if there is one label too few?
point: Rows and labels that differ in number mean that something went wrong before. Say so at once.
tell: You use as many rows as there are labels. Refuse different numbers with an IllegalArgumentException.
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        int n = Math.min(x.length, y.length);
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
        return new LinearModel(weights, bias);
    }
}
