/*
style: divided by the spread, not shifted
*/
final class NearestPatternPredictor {
    private double[] standardised(double[] row) {
        return IntStream.range(0, row.length).mapToDouble(j -> row[j] / deviation[j]).toArray();
    }

    private static double deviation(double[][] x, int column, double mean) {
        return Math.sqrt(
                Arrays.stream(x).mapToDouble(row -> Math.pow(row[column] - mean, 2)).average().orElseThrow());
    }
}
