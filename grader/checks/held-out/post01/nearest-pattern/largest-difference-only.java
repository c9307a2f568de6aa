/*
style: a stream of differences and its maximum
*/
final class NearestPatternPredictor {
    private static double distance(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(j -> Math.sqrt((one[j] - other[j]) * (one[j] - other[j])))
                .max()
                .orElse(0);
    }
}
