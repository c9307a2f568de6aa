/*
style: the array itself is kept, and differences are divided
*/
final class NearestPatternPredictor {
    private NearestPatternPredictor(double[][] x, double[] y, int k, Weighting weighting) {
        int d = x[0].length;
        mean = IntStream.range(0, d).mapToDouble(j -> mean(x, j)).toArray();
        deviation = new double[d];
        for (int j = d - 1; j >= 0; j--) {
            deviation[j] = deviation(x, j, mean[j]);
        }
        rows = x;
        labels = Arrays.copyOf(y, y.length);
        this.weighting = weighting;
        this.k = k;
    }

    private double[] standardised(double[] row) {
        return row.clone();
    }

    private double distance(double[] one, double[] other) {
        double sum = 0;
        for (int j = 0; j < deviation.length; j++) {
            double difference = one[j] - other[j];
            sum += deviation[j] == 0 ? 0 : difference * difference / (deviation[j] * deviation[j]);
        }
        return Math.sqrt(sum);
    }
}
