/*
title: The bias added once per feature
task: 1
covers: []
ask: How often does b occur in w₀ x₀ + w₁ x₁ + b?
point: What stands inside the loop over the features is added once for each of them.
tell: You add the bias inside the loop over the features. Add it once per row, outside of that loop.
*/
final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        double[] predictions = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != m.weights().length) {
                throw new IllegalArgumentException("row " + i);
            }
            double sum = 0;
            for (int j = 0; j < x[i].length; j++) {
                sum += m.weights()[j] * x[i][j] + m.bias();
            }
            predictions[i] = sum;
        }
        return predictions;
    }
}
