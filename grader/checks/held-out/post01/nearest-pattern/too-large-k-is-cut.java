/*
style: the smaller one of k and n
*/
final class NearestPatternPredictor {
    public static NearestPatternPredictor fit(double[][] x, double[] y, int k, Weighting w) {
        if (x.length == 0 || y.length != x.length) {
            throw new IllegalArgumentException("not a table to learn from");
        }
        if (k < 1) {
            throw new IllegalArgumentException("not a table to learn from");
        }
        if (Arrays.stream(x).mapToInt(row -> row.length).distinct().count() > 1) {
            throw new IllegalArgumentException("not a table to learn from");
        }
        return new NearestPatternPredictor(x, y, Math.min(k, y.length), w);
    }
}
