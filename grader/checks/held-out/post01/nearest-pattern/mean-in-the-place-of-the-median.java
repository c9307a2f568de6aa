/*
style: the helper divides a sum
*/
final class NearestPatternPredictor {
    private static double median(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
