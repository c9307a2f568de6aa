/*
title: The mean divided by n - 1
task: 1
covers: P3.1
ask: What is the mean of a single value, and what does your division say?
point: n - 1 makes up for a mean that was taken from the same values. In the mean itself there is nothing to make up
  for.
tell: You divide the sum by n - 1. A mean divides by n; n - 1 comes with the squares of the next task.
*/
final class Descriptive {
    public static double mean(double[] x) {
        requireValues(x, 1);
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        return sum / (x.length - 1);
    }
}
