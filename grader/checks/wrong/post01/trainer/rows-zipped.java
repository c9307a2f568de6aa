/*
title: Rows of another length are accepted
task: 1
covers: []
ask: What is the prediction for a material of which you know a feature too few?
point: A weight without a feature, or a feature without a weight, means that model and table do not belong together.
  Refuse them.
tell: You take as many features as fit and go on. Refuse a row whose length is not the number of weights with an
  IllegalArgumentException; `m.predict(row)` does so by itself.
*/
final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        double[] predictions = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double sum = m.bias();
            for (int j = 0; j < Math.min(x[i].length, m.weights().length); j++) {
                sum += m.weights()[j] * x[i][j];
            }
            predictions[i] = sum;
        }
        return predictions;
    }
}
