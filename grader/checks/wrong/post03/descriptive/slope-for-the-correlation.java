/*
title: The slope of a line in the place of the correlation
task: 4
covers: []
ask: Is your result the same if x and y are exchanged?
point: cov(x, y) / var(x) is the slope of the best line through the points. It has the unit of y over that of x.
tell: You divide by the variance of x only. Divide by the root of both variances' product.
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double covariance = covariance(x, y);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        return Math.max(-1, Math.min(1, covariance / variance(x)));
    }
}
