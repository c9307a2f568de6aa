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

    public double predict(double[] x) {
        int[] near = neighbours(x);
        if (weighting == Weighting.UNIFORM) {
            return IntStream.of(near).mapToDouble(row -> labels[row]).average().orElseThrow();
        }
        double top = 0;
        double bottom = 0;
        for (int row : near) {
            double d = distance(x, table[row]);
            if (d == 0) {
                return labels[row];
            }
            top += labels[row] / d;
            bottom += 1 / d;
        }
        return top / bottom;
    }
}
