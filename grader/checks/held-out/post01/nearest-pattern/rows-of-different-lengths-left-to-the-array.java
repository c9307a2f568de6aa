/*
style: all other conditions in one
*/
final class NearestPatternPredictor {
    public static NearestPatternPredictor fit(double[][] x, double[] y, int k, Weighting w) {
        if (x.length < 1 || x.length != y.length || k > y.length || k < 1) {
            throw new IllegalArgumentException("not a table to learn from");
        }
        return new NearestPatternPredictor(x, y, k, w);
    }
}
