/*
style: shifted and divided in place
*/
final class NearestPatternPredictor {
    private double[] distances(double[] x) {
        requireFeatures(x, mean.length);
        for (int j = 0; j < x.length; j++) {
            x[j] -= mean[j];
            x[j] = deviation[j] == 0 ? 0 : x[j] / deviation[j];
        }
        return Arrays.stream(rows).mapToDouble(row -> distance(x, row)).toArray();
    }
}
