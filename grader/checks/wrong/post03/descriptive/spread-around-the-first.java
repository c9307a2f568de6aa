/*
title: Differences from the first value
task: 2
covers: []
ask: Does your variance change if the values come in another order?
point: The spread is measured around the mean, which no order changes.
tell: You subtract the first value. Subtract the mean.
*/
final class Descriptive {
    public static double variance(double[] x) {
        requireValues(x, 2);
        double squares = 0;
        for (double value : x) {
            squares += (value - x[0]) * (value - x[0]);
        }
        return squares / (x.length - 1);
    }
}
