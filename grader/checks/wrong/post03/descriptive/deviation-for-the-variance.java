/*
title: The standard deviation in the place of the variance
task: 2
covers: []
ask: Which unit does the variance of gaps in eV have, and which does your number have?
point: The root brings the spread back to the unit of the values. The variance is what stands under the root.
tell: You take the root at the end. Leave it out: the variance is the sum of squares divided by n - 1.
*/
final class Descriptive {
    public static double variance(double[] x) {
        requireValues(x, 2);
        double mean = mean(x);
        double squares = 0;
        for (double value : x) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (x.length - 1));
    }
}
