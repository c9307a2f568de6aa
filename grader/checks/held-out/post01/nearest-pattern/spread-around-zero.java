/*
style: the mean square of a stream, without the mean
*/
final class NearestPatternPredictor {
    private static double deviation(double[][] x, int column, double mean) {
        return Math.sqrt(
                Arrays.stream(x).mapToDouble(row -> Math.pow(row[column], 2)).average().orElse(0));
    }
}
