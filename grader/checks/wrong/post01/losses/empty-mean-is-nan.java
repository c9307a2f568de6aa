/*
title: No rows, no complaint
task: 1
ask: What does your method return for two empty arrays, and what would a caller make of it?
point: 0.0 / 0 is NaN in Java, not an error: it travels on and shows up far away from its cause.
tell: Refuse empty arrays with an IllegalArgumentException before the loop.
*/
final class Losses {
    public static double mse(double[] actual, double[] predicted) {
        if (actual.length != predicted.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        return sumOfSquaredErrors(actual, predicted) / actual.length;
    }
}
