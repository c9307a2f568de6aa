/*
style: the question is the last row of a longer table
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

    private double[] distances(double[] x) {
        requireFeatures(x, mean.length);
        double[][] all = Arrays.copyOf(table, table.length + 1);
        all[table.length] = x;
        double[] squares = new double[table.length];
        for (int j = 0; j < x.length; j++) {
            double s = deviation(all, j, mean(all, j));
            for (int i = 0; i < squares.length && s > 0; i++) {
                squares[i] += Math.pow((x[j] - table[i][j]) / s, 2);
            }
        }
        return Arrays.stream(squares).map(Math::sqrt).toArray();
    }
}
