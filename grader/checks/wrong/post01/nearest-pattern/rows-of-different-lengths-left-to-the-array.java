/*
title: Rows of different lengths end in an array
task: 1
covers: []
ask: How many columns does a table have whose rows are of different lengths?
point: The exception of an array names an index of yours. The caller wants to hear which row does not fit.
tell: You take the number of columns from the first row and trust the others. Compare the length of every row with it,
  and throw an IllegalArgumentException.
*/
final class NearestPatternPredictor {
    public static NearestPatternPredictor fit(double[][] x, double[] y, int k, Weighting w) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " rows and " + y.length + " labels");
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
