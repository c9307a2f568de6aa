/*
style: covariance of x with itself in the place of the variance
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double slope = covariance(x, y) / covariance(x, x);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        return slope > 1 ? 1 : slope < -1 ? -1 : slope;
    }
}
