/*
title: A k of 0 is accepted
task: 1
covers: []
ask: What is the mean of no labels?
point: With k = 0 there is nothing to average, and the prediction is 0/0.
tell: You do not look for a k below 1. Refuse it with an IllegalArgumentException.
*/
final class NearestPatternPredictor {
    public static NearestPatternPredictor fit(double[][] x, double[] y, int k, Weighting w) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " rows and " + y.length + " labels");
        }
        for (double[] row : x) {
            requireFeatures(row, x[0].length);
        }
        if (k > x.length) {
            throw new IllegalArgumentException("there are no " + k + " neighbours among " + x.length + " rows");
        }
        return new NearestPatternPredictor(x, y, k, w);
    }
}
