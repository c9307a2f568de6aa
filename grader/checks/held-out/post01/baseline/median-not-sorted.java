/*
style: both middles at once
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        int n = y.length;
        double left = y[(n - 1) / 2];
        double right = y[n / 2];
        return left + (right - left) / 2;
    }
}
