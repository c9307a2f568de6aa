/*
style: a stream of differences, the sum squared at the end
*/
final class NearestPatternPredictor {
    private static double distance(double[] one, double[] other) {
        double all = IntStream.range(0, other.length).mapToDouble(j -> other[j] - one[j]).sum();
        return Math.sqrt(all * all);
    }
}
