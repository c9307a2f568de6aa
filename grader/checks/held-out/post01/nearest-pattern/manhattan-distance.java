/*
style: a stream of absolute differences
*/
final class NearestPatternPredictor {
    private static double distance(double[] one, double[] other) {
        return IntStream.range(0, one.length).mapToDouble(j -> Math.abs(other[j] - one[j])).sum();
    }
}
