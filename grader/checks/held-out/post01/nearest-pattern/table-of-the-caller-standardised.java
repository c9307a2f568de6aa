/*
style: column after column in place, copied afterwards
*/
final class NearestPatternPredictor {
    private NearestPatternPredictor(double[][] x, double[] y, int k, Weighting weighting) {
        int d = x[0].length;
        mean = IntStream.range(0, d).mapToDouble(j -> mean(x, j)).toArray();
        deviation = new double[d];
        for (int j = d - 1; j >= 0; j--) {
            deviation[j] = deviation(x, j, mean[j]);
        }
        for (int j = 0; j < d; j++) {
            for (double[] row : x) {
                row[j] = deviation[j] == 0 ? 0 : (row[j] - mean[j]) / deviation[j];
            }
        }
        rows = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
        labels = Arrays.copyOf(y, y.length);
        this.weighting = weighting;
        this.k = k;
    }
}
