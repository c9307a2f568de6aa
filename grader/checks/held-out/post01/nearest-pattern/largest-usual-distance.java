/*
style: sorted, and the last one taken
*/
final class NearestPatternPredictor {
    private static double median(double[] values) {
        double[] ordered = Arrays.stream(values).sorted().toArray();
        return ordered[ordered.length - 1];
    }
}
