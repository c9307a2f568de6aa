/*
title: The variance divided by n
task: 2
covers: P3.1
ask: By what do you divide the sum of the squares, and what does the text say?
point: The values' own mean lies closer to them than the true one, so the squares come out too small on average. A
  smaller divisor makes up for it.
tell: You divide by n. This course divides by n - 1, in the variance, the covariance and the matrix alike.
*/
final class Descriptive {
    public static double variance(double[] x) {
        requireValues(x, 2);
        double mean = mean(x);
        double squares = 0;
        for (double value : x) {
            squares += (value - mean) * (value - mean);
        }
        return squares / x.length;
    }
}
