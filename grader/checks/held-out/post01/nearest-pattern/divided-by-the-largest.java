/*
style: a stream and its maximum
*/
final class NearestPatternPredictor {
    private static double deviation(double[][] x, int column, double mean) {
        return Arrays.stream(x).mapToDouble(row -> Math.abs(row[column])).max().orElse(1);
    }
}
