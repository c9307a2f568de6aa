/*
style: a constructor with streams
*/
final class NearestPatternPredictor {
    private NearestPatternPredictor(double[][] x, double[] y, int k, Weighting weighting) {
        int d = x[0].length;
        mean = IntStream.range(0, d).mapToDouble(j -> mean(x, j)).toArray();
        deviation = new double[d];
        for (int j = d - 1; j >= 0; j--) {
            deviation[j] = deviation(x, j, mean[j]);
        }
        rows = Arrays.stream(x).map(this::standardised).toArray(double[][]::new);
        labels = y;
        this.weighting = weighting;
        this.k = k;
    }
}
