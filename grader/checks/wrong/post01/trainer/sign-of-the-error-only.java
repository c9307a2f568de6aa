/*
title: The gradient of the mean absolute error
task: 3
covers: []
ask: Does a row that is wrong by 2 eV pull harder at your model than one that is wrong by 0.1 eV?
point: Only the sign of the error is left in the derivative of |e|. Your loss is e².
tell: You use the sign of the errors. Use 2 (pᵢ − yᵢ), the derivative of the square.
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        int n = x.length;
        double[] p = predictAll(m, x);
        double[] weights = new double[m.weights().length];
        double bias = 0;
        for (int i = 0; i < n; i++) {
            double share = Math.signum(p[i] - y[i]) / n;
            for (int j = 0; j < weights.length; j++) {
                weights[j] += share * x[i][j];
            }
            bias += share;
        }
        return new LinearModel(weights, bias);
    }
}
