/*
title: The mean of no value is NaN
task: 1
covers: []
ask: What is 0.0 / 0 in Java, and who notices?
point: NaN goes through every later sum without a word. The text wants an exception where there is nothing to average.
tell: For an empty array you divide 0 by 0. Throw an IllegalArgumentException before the loop.
*/
final class Descriptive {
    public static double mean(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        return sum / x.length;
    }
}
