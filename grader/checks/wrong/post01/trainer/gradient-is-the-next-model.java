/*
title: The gradient is returned as a changed model
task: 3
covers: []
ask: What should `gradient` return for a model that is perfect on the table?
point: The gradient has the shape of a model, but it holds slopes. Changing the model is the next task.
tell: You return the model minus the gradient. Return the slopes themselves, put into a `LinearModel`.
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
        return step(m, new LinearModel(weights, bias), 1);
    }
}
