/*
title: A table without rows ends in an array
task: 1
contains: [too-large-k-is-cut]
covers: []
ask: What does the caller hear who has filtered the table until nothing was left?
point: The exception of an array names an index of yours. The caller wants to hear that there are no rows.
tell: You look at x[0] before you know that there is one. Compare x.length with 0 first, and throw an
  IllegalArgumentException.
*/
final class NearestPatternPredictor {
    public static NearestPatternPredictor fit(double[][] x, double[] y, int k, Weighting w) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " rows and " + y.length + " labels");
        }
        for (double[] row : x) {
            requireFeatures(row, x[0].length);
        }
        if (k < 1) {
            throw new IllegalArgumentException("no neighbours");
        }
        return new NearestPatternPredictor(x, y, k, w);
    }
}
