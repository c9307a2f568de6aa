/*
title: The middle between the smallest and the largest label
task: 1
ask: How many of the labels have a say in your number?
point: Two labels decide your prediction, and the outliers are just the ones that do. In the mean every label counts
  alike.
tell: You take the middle of the smallest and the largest label. Add up all labels and divide by their number.
*/
final class BaselinePredictor {
    private static double mean(double[] y) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double label : y) {
            lowest = Math.min(lowest, label);
            highest = Math.max(highest, label);
        }
        return (lowest + highest) / 2;
    }
}
