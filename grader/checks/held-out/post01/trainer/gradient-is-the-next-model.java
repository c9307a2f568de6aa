/*
style: weights and bias of the model as the start of the sums
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] weights = m.weights().clone();
        double bias = m.bias();
        double[] p = predictAll(m, x);
        for (int i = 0; i < p.length; i++) {
            double share = 2 * (p[i] - y[i]) / p.length;
            for (int j = 0; j < weights.length; j++) {
                weights[j] -= share * x[i][j];
            }
            bias -= share;
        }
        return new LinearModel(weights, bias);
    }
}
