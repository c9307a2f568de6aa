/*
style: every value as a multiple of the mean
*/
final class NearestPatternPredictor {
    private double[] standardised(double[] row) {
        double[] multiples = new double[row.length];
        Arrays.setAll(multiples, j -> row[j] / mean[j]);
        return multiples;
    }
}
