/*
style: the standardised question is kept
*/
final class NearestPatternPredictor {
    private double[] asked;

    private double[] distances(double[] x) {
        requireFeatures(x, mean.length);
        asked = asked == null ? standardised(x) : asked;
        return Arrays.stream(rows).mapToDouble(row -> distance(asked, row)).toArray();
    }
}
