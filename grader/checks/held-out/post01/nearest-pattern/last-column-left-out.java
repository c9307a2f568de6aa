/*
style: a stream over a range that is one too short
*/
final class NearestPatternPredictor {
    private static double distance(double[] one, double[] other) {
        int d = one.length == 1 ? 1 : one.length - 1;
        return Math.sqrt(IntStream.range(0, d)
                .mapToDouble(j -> other[j] - one[j])
                .map(difference -> difference * difference)
                .sum());
    }
}
