/*
style: the average of a stream for both
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        return IntStream.of(neighbours(x)).mapToDouble(row -> labels[row]).average().orElseThrow();
    }
}
