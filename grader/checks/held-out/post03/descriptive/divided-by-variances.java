/*
style: the product in a variable
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double together = covariance(x, y);
        double spreads = variance(x) * variance(y);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        double r = together / spreads;
        return r > 1 ? 1 : r < -1 ? -1 : r;
    }
}
