/*
style: smallest and largest standardised values in arrays
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        requireFeatures(x, mean.length);
        double[] low = rows[0].clone();
        double[] high = rows[0].clone();
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                low[j] = Math.min(low[j], row[j]);
                high[j] = Math.max(high[j], row[j]);
            }
        }
        double[] z = standardised(x);
        return IntStream.range(0, z.length).anyMatch(j -> z[j] < low[j] || high[j] < z[j]);
    }
}
