/*
title: Divided by n - 1 instead of n
task: 1
covers: E1.2
ask: By how much do you divide the sum, and what does that give for a single row?
point: n - 1 belongs to estimating the spread of a population from a sample. The mean of n errors is another thing.
tell: You divide the sum of squared errors by n - 1. The formula of this task divides by n.
*/
final class Losses {
    public static double mse(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        return sumOfSquaredErrors(actual, predicted) / (actual.length - 1);
    }
}
