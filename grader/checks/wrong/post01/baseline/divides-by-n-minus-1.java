/*
title: Divided by n - 1 instead of n
task: 1
ask: What does your predictor learn from a single label?
point: n - 1 belongs to estimating a spread from a sample. The mean of n labels divides by n.
tell: You divide the sum of the labels by n - 1. Divide it by y.length.
*/
final class BaselinePredictor {
    private static double mean(double[] y) {
        double sum = 0;
        for (double label : y) {
            sum += label;
        }
        return sum / (y.length - 1);
    }
}
