/*
title: A covariance by n over spreads by n - 1
task: 4
covers: P3.1
ask: What does your method say for points on a straight line, and for more of them?
point: If the covariance divides by n and the spreads divide by n - 1, r is too small by (n - 1) / n.
tell: You average the products over n, and the variances over n - 1. Use covariance from task 3.
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double covariance = covariance(x, y) * (x.length - 1) / x.length;
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        return covariance / Math.sqrt(variance(x)) / Math.sqrt(variance(y));
    }
}
