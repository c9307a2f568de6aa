/*
title: The error in the gradient leaves out the bias
task: 3
covers: []
ask: Which prediction do you compare with the label in the gradient: w·x, or w·x + b?
point: The error is that of the whole prediction. `predictAll` has the bias in it.
tell: You compute the errors without the bias. Use the predictions of task 1.
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        int n = x.length;
        double[] p = predictAll(new LinearModel(m.weights(), 0), x);
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
