/*
style: a stream
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        return Arrays.stream(y).sorted().toArray()[y.length / 2];
    }
}
