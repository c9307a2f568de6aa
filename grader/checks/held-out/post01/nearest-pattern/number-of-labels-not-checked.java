/*
style: everything else in two conditions
*/
final class NearestPatternPredictor {
    public static NearestPatternPredictor fit(double[][] x, double[] y, int k, Weighting w) {
        if (x.length == 0 || k <= 0 || x.length < k) {
            throw new IllegalArgumentException("not a table to learn from");
        }
        if (Arrays.stream(x).mapToInt(row -> row.length).distinct().count() > 1) {
            throw new IllegalArgumentException("not a table to learn from");
        }
        return new NearestPatternPredictor(x, y, k, w);
    }
}
