/*
style: both middles averaged
*/
final class NearestPatternPredictor {
    private static double median(double[] values) {
        int n = values.length;
        return 0.5 * (values[(n - 1) / 2] + values[n / 2]);
    }
}
