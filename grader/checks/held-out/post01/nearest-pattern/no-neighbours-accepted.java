/*
style: only negative numbers are refused
*/
final class NearestPatternPredictor {
    public static NearestPatternPredictor fit(double[][] x, double[] y, int k, Weighting w) {
        if (x.length == 0 || y.length != x.length) {
            throw new IllegalArgumentException("not a table to learn from");
        }
        if (Arrays.stream(x).mapToInt(row -> row.length).distinct().count() > 1) {
            throw new IllegalArgumentException("not a table to learn from");
        }
        if (k < 0 || k > y.length) {
            throw new IllegalArgumentException("not a table to learn from");
        }
        return new NearestPatternPredictor(x, y, k, w);
    }
}
