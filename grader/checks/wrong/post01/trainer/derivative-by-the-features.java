/*
title: The derivative by the features instead of the weights
task: 3
covers: []
ask: What changes during training, the weights or the features?
point: The derivative of wⱼ xⱼ by wⱼ is xⱼ; the one by xⱼ is wⱼ.
tell: You multiply the errors with the weights. Multiply them with the features.
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
                weights[j] += share * m.weights()[j];
            }
            bias += share;
        }
        return new LinearModel(weights, bias);
    }
}
