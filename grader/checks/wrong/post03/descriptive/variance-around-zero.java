/*
title: The mean is not subtracted
task: 2
covers: []
ask: Do your squares change if all values grow by 10?
point: A spread is measured around the mean. Where the values lie has no influence on how far they spread.
tell: You add up the squares of the values. Subtract the mean from each value before you square it.
*/
final class Descriptive {
    public static double variance(double[] x) {
        requireValues(x, 2);
        double squares = 0;
        for (double value : x) {
            squares += value * value;
        }
        return squares / (x.length - 1);
    }
}
