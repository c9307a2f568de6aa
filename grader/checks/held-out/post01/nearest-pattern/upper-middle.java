/*
style: a stream that skips
*/
final class NearestPatternPredictor {
    private static double median(double[] values) {
        return Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
    }
}
