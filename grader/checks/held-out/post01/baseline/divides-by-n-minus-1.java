/*
style: the sum of a stream
*/
final class BaselinePredictor {
    private static double mean(double[] y) {
        int degreesOfFreedom = y.length - 1;
        return Arrays.stream(y).sum() / degreesOfFreedom;
    }
}
