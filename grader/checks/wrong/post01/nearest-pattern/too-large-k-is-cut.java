/*
title: More neighbours than rows are accepted
task: 1
covers: []
ask: Somebody asks for 10 neighbours and gets 6. How do they notice?
point: A k above n is a mistake of the caller, who should hear of it.
tell: You take as many rows as there are. Refuse a k above n with an IllegalArgumentException.
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
        return new NearestPatternPredictor(x, y, k, w);
    }
}
