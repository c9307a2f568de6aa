/*
style: the number of columns first, one condition for the rest
*/
final class NearestPatternPredictor {
    public static NearestPatternPredictor fit(double[][] x, double[] y, int k, Weighting w) {
        int d = x[0].length;
        for (int i = 1; i < x.length; i++) {
            requireFeatures(x[i], d);
        }
        if (y.length != x.length || k <= 0) {
            throw new IllegalArgumentException("not a table to learn from");
        }
        return new NearestPatternPredictor(x, y, k, w);
    }
}
