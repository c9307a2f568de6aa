/*
title: The correlation is cut off at 1 only
task: 4
covers: []
ask: What comes out for a falling straight line?
point: Rounding does not know signs: -1.0000000000000002 is as likely as 1.0000000000000002.
tell: You take care of results above 1. Treat those below -1 alike: Math.max(-1, Math.min(1, r)).
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double covariance = covariance(x, y);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        return Math.min(1, covariance / Math.sqrt(variance(x) * variance(y)));
    }
}
