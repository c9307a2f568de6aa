/*
style: a row within the usual distance is looked for
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        requireFeatures(x, mean.length);
        double[] question = standardised(x);
        double usual = median(distancesToTheNearestOther());

        return Arrays.stream(rows).noneMatch(row -> distance(row, question) <= usual);
    }
}
