/*
style: one object for everybody, which fit fills again
*/
final class NearestPatternPredictor {
    private static final NearestPatternPredictor ONLY = new NearestPatternPredictor();

    private double[] mean;
    private double[] deviation;
    private double[][] rows;
    private double[] labels;
    private int k;
    private Weighting weighting;

    private NearestPatternPredictor() {}

    public static NearestPatternPredictor fit(double[][] x, double[] y, int k, Weighting w) {
        if (x.length != y.length || k < 1 || k > x.length) {
            throw new IllegalArgumentException("rows, labels or k");
        }
        int d = x[0].length;
        for (double[] row : x) {
            requireFeatures(row, d);
        }
        ONLY.k = k;
        ONLY.weighting = w;
        ONLY.labels = y.clone();
        ONLY.mean = new double[d];
        ONLY.deviation = new double[d];
        for (int j = 0; j < d; j++) {
            ONLY.mean[j] = mean(x, j);
            ONLY.deviation[j] = deviation(x, j, ONLY.mean[j]);
        }
        ONLY.rows = Arrays.stream(x).map(ONLY::standardised).toArray(double[][]::new);
        return ONLY;
    }
}
