/*
style: a stream of absolute differences
*/
final class NearestPatternPredictor {
    private static double deviation(double[][] x, int column, double mean) {
        if (Arrays.stream(x).allMatch(row -> row[column] == x[0][column])) {
            return 0;
        }
        return Arrays.stream(x).mapToDouble(row -> Math.abs(mean - row[column])).average().orElseThrow();
    }
}
