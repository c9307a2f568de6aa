/*
title: Rows and labels may differ in number
task: 1
covers: []
ask: Row 7 is a neighbour and there are five labels. When does anybody notice?
point: A table and a list of labels of different lengths are a mistake of the caller. fit is the place to say so.
tell: You never compare x.length with y.length. Do it at the beginning of fit, and throw an IllegalArgumentException.
*/
final class NearestPatternPredictor {
    public static NearestPatternPredictor fit(double[][] x, double[] y, int k, Weighting w) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
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
        return new NearestPatternPredictor(x, y, k, w);
    }
}
