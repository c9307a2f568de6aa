/*
title: Every weight gets the slope of the bias
task: 3
covers: []
ask: How much does a prediction change when weight j grows by 1?
point: The derivative of w·x + b by wⱼ is xⱼ, by b it is 1.
tell: You leave out the factor xᵢⱼ in the slopes of the weights. Multiply each error with the feature of its weight.
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
                weights[j] += share;
            }
            bias += share;
        }
        return new LinearModel(weights, bias);
    }
}
