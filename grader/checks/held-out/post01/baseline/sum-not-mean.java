/*
style: the sum of a stream
*/
final class BaselinePredictor {
    private static double mean(double[] y) {
        return Arrays.stream(y).sum();
    }
}
