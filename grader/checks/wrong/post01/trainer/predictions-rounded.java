/*
title: The predictions are rounded
task: 1
covers: []
ask: How does a gradient notice a change in the sixth digit of a weight?
point: Rounding belongs to printing. What you compute with keeps all its digits.
tell: You round the predictions. Return them as they are.
*/
final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        double[] predictions = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            predictions[i] = Math.round(100 * m.predict(x[i])) / 100.0;
        }
        return predictions;
    }
}
