/*
title: Equal values are refused
task: 4
covers: []
ask: Which argument is wrong where one column never varies?
point: In a large table some columns are constant. One NaN in a matrix of correlations is more useful than no matrix.
tell: You throw an exception where all values are equal. Return Double.NaN.
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double covariance = covariance(x, y);
        if (allEqual(x) || allEqual(y)) {
            throw new IllegalArgumentException("equal values");
        }
        return Math.max(-1, Math.min(1, covariance / Math.sqrt(variance(x)) / Math.sqrt(variance(y))));
    }
}
