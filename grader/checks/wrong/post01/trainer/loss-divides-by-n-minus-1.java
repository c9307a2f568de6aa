/*
title: The loss divided by n - 1 instead of n
task: 2
covers: []
ask: By how much do you divide the sum, and what does that give for a single row?
point: n - 1 belongs to estimating a spread from a sample.
tell: You divide the sum of squares by n - 1. The formula of the text divides by n.
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        return Losses.mse(y, predictAll(m, x)) * y.length / (y.length - 1);
    }
}
