/*
title: A table with a constant column is refused
task: 2
covers: E6.3
ask: Your training rows happen to be all cubic. Is a column for c/a = 1 a reason not to answer?
point: A column that never changes does no harm: it tells no row from another.
tell: You throw an exception where the deviation is 0. Give such a column no influence instead.
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
        if (k < 1) {
            throw new IllegalArgumentException("no neighbours");
        }
        if (k > x.length) {
            throw new IllegalArgumentException("there are no " + k + " neighbours among " + x.length + " rows");
        }
        NearestPatternPredictor predictor = new NearestPatternPredictor(x, y, k, w);
        for (double each : predictor.deviation) {
            if (each == 0) {
                throw new IllegalArgumentException("a constant column cannot be standardised");
            }
        }
        return predictor;
    }
}
