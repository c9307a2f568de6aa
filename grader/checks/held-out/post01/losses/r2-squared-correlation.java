/*
style: Pearson's formula with plain sums
*/
final class Losses {
    public static double r2(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        double n = actual.length;
        double a = 0;
        double p = 0;
        double aa = 0;
        double pp = 0;
        double ap = 0;
        for (int i = 0; i < actual.length; i++) {
            a += actual[i];
            p += predicted[i];
            aa += actual[i] * actual[i];
            pp += predicted[i] * predicted[i];
            ap += actual[i] * predicted[i];
        }
        if (allEqual(actual)) {
            return mse(actual, predicted) > 0 ? Double.NaN : 1;
        }
        double r = (n * ap - a * p) / Math.sqrt((n * aa - a * a) * (n * pp - p * p));
        return Math.pow(r, 2);
    }
}
