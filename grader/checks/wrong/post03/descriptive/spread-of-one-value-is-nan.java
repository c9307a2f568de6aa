/*
title: One value has the variance NaN
task: 2
covers: []
ask: What is n - 1 for a single value?
point: One value says nothing about a spread. The text wants an exception there, and 0 / 0 is none.
tell: For one value you divide 0 by 0. Throw an IllegalArgumentException for fewer than two values.
*/
final class Descriptive {
    public static double variance(double[] x) {
        double mean = mean(x);
        double squares = 0;
        for (double value : x) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (x.length - 1);
    }
}
