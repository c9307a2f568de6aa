/*
style: the ends of the sorted labels
*/
final class BaselinePredictor {
    private static double mean(double[] y) {
        double[] sorted = Arrays.stream(y).sorted().toArray();
        double range = sorted[sorted.length - 1] - sorted[0];
        return sorted[0] + range / 2;
    }
}
