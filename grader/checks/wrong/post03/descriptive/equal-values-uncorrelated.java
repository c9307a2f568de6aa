/*
title: Equal values are called uncorrelated
task: 4
covers: []
ask: Is a column of ones known to have nothing to do with the gap, or is nothing known?
point: 0 is an answer: no common trend. Where one quantity never varies, the question has no answer.
tell: You return 0 where all values are equal. The text wants NaN there.
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double covariance = covariance(x, y);
        if (allEqual(x) || allEqual(y)) {
            return 0;
        }
        return Math.max(-1, Math.min(1, covariance / Math.sqrt(variance(x)) / Math.sqrt(variance(y))));
    }
}
