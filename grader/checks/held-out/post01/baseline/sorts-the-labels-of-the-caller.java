/*
style: sorted by insertion in the array that came
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        for (int i = 1; i < y.length; i++) {
            for (int k = i; k > 0 && y[k] < y[k - 1]; k--) {
                double smaller = y[k];
                y[k] = y[k - 1];
                y[k - 1] = smaller;
            }
        }
        return (y[(y.length - 1) / 2] + y[y.length / 2]) / 2;
    }
}
