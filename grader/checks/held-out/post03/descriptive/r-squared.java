/*
style: Math.pow of the finished quotient
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double r = covariance(x, y) / Math.sqrt(variance(x) * variance(y));
        return allEqual(x) || allEqual(y) ? Double.NaN : Math.min(Math.pow(r, 2), 1);
    }
}
