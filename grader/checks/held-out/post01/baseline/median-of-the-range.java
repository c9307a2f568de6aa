/*
style: the ends of a stream
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double least = Arrays.stream(y).min().orElseThrow();
        double most = Arrays.stream(y).max().orElseThrow();
        return 0.5 * (least + most);
    }
}
