/*
title: The loss of no rows
task: 2
covers: []
ask: What is the mean of no errors?
point: 0/0 is NaN in Java, and nobody notices until the end of a training. The text says what to do instead.
tell: A table without rows passes. Refuse it with an IllegalArgumentException.
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        return x.length == 0 && y.length == 0 ? Double.NaN : Losses.mse(y, predictAll(m, x));
    }
}
