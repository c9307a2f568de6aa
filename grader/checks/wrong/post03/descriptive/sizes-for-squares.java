/*
title: Sizes of the differences in the place of their squares
task: 2
covers: []
ask: Which unit does your result have, eV or the square of it?
point: The mean absolute deviation is a spread too, but another one: it does not add up with other sources of spread
  as variances do.
tell: You add up absolute differences. Square them.
*/
final class Descriptive {
    public static double variance(double[] x) {
        requireValues(x, 2);
        double mean = mean(x);
        double sizes = 0;
        for (double value : x) {
            sizes += Math.abs(value - mean);
        }
        return sizes / (x.length - 1);
    }
}
