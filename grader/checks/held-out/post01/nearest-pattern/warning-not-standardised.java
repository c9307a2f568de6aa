/*
style: the rows are kept as they were, too
*/
final class NearestPatternPredictor {
    private final double[][] table;

    private NearestPatternPredictor(double[][] x, double[] y, int k, Weighting weighting) {
        int d = x[0].length;
        mean = IntStream.range(0, d).mapToDouble(j -> mean(x, j)).toArray();
        deviation = new double[d];
        for (int j = d - 1; j >= 0; j--) {
            deviation[j] = deviation(x, j, mean[j]);
        }
        rows = Arrays.stream(x).map(this::standardised).toArray(double[][]::new);
        labels = Arrays.copyOf(y, y.length);
        this.weighting = weighting;
        this.k = k;
        table = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
    }

    public boolean extrapolates(double[] x, double factor) {
        requireFeatures(x, mean.length);
        double near = Arrays.stream(table).mapToDouble(row -> distance(x, row)).min().orElseThrow();
        double[] nearest = IntStream.range(0, table.length)
                .mapToDouble(i -> IntStream.range(0, table.length)
                        .filter(j -> i != j)
                        .mapToDouble(j -> distance(table[i], table[j]))
                        .min()
                        .orElse(0))
                .toArray();
        return near > factor * median(nearest);
    }
}
