/*
title: A covariance by n - 1 over spreads by n
task: 4
covers: P3.1
ask: What does your method say for points on a straight line?
point: If the covariance divides by n - 1 and the spreads divide by n, they do not cancel, and r exceeds 1.
tell: Your standard deviations divide by n, your covariance by n - 1. Use variance from task 2 for both spreads.
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double covariance = covariance(x, y);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        double n = x.length;
        double r = covariance / Math.sqrt(variance(x) * (n - 1) / n) / Math.sqrt(variance(y) * (n - 1) / n);
        return r;
    }
}
