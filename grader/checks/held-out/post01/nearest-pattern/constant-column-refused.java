/*
style: thrown where the spread is computed
*/
final class NearestPatternPredictor {
    private static double deviation(double[][] x, int column, double mean) {
        double[] values = Arrays.stream(x).mapToDouble(row -> row[column]).toArray();
        if (Arrays.stream(values).distinct().count() == 1) {
            throw new IllegalArgumentException("column " + column + " never changes");
        }
        return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
    }
}
