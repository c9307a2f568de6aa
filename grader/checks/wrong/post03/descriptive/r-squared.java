/*
title: The square of the correlation
task: 4
covers: []
ask: What does your method say for a falling line?
point: r squared is the share of the variance that a straight line explains. It has lost the direction.
tell: You square the result. Return r itself, with its sign.
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double covariance = covariance(x, y);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        return Math.min(1, covariance * covariance / variance(x) / variance(y));
    }
}
