/*
title: A rounding error is taken for a spread
task: 4
covers: []
ask: Is the computed variance of 0.1, 0.1, 0.1 exactly 0?
point: The sum of three times 0.1 is 0.30000000000000004. The mean misses the values by a little, and so they seem to
  vary.
tell: You decide by the variance. Compare the values with each other instead: all equal to the first.
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double covariance = covariance(x, y);
        if (variance(x) == 0 || variance(y) == 0) {
            return Double.NaN;
        }
        return Math.max(-1, Math.min(1, covariance / Math.sqrt(variance(x)) / Math.sqrt(variance(y))));
    }
}
