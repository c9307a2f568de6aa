/*
title: A correlation of 1.0000000000000002
task: 4
contains: [only-cut-off-above]
covers: []
ask: What does Math.acos say about your correlation of points on a straight line?
point: Three rounded numbers meet in the quotient. On a straight line they can miss 1 by the last digit, to either
  side.
tell: You return the quotient as it is. Cut it off: Math.max(-1, Math.min(1, r)).
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double covariance = covariance(x, y);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        return covariance / Math.sqrt(variance(x) * variance(y));
    }
}
