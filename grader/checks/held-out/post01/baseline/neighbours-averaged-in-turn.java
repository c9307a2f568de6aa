/*
style: weights that halve from the last label to the first
*/
final class BaselinePredictor {
    private static double mean(double[] y) {
        double weight = 1;
        double mean = 0;
        for (int i = y.length - 1; i > 0; i--) {
            weight /= 2;
            mean += weight * y[i];
        }
        return mean + weight * y[0];
    }
}
