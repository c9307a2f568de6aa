/*
style: only questions that are too short are refused
*/
final class NearestPatternPredictor {
    private double[] distances(double[] x) {
        int d = mean.length;
        double[] question = new double[d];
        for (int j = 0; j < d; j++) {
            if (j == x.length) {
                throw new IllegalArgumentException("feature " + j + " is missing");
            }
            question[j] = deviation[j] == 0 ? 0 : (x[j] - mean[j]) / deviation[j];
        }
        return Arrays.stream(rows).mapToDouble(row -> distance(row, question)).toArray();
    }
}
