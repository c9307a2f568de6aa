/*
style: from 0 to 1, with the statistics of a stream
*/
final class NearestPatternPredictor {
    private static double deviation(double[][] x, int column, double mean) {
        var values = Arrays.stream(x).mapToDouble(row -> row[column]).summaryStatistics();
        return values.getMax() - values.getMin();
    }
}
