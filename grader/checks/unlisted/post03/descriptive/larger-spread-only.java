/*
idea: the correlation divides by the larger of the two variances
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double covariance = covariance(x, y);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        return Math.max(-1, Math.min(1, covariance / Math.max(variance(x), variance(y))));
    }
}
