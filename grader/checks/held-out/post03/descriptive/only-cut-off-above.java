/*
style: an if in the place of min
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double r = covariance(x, y) / Math.sqrt(variance(x)) / Math.sqrt(variance(y));
        if (allEqual(x) || allEqual(y)) {
            r = Double.NaN;
        }
        if (r > 1) {
            r = 1;
        }
        return r;
    }
}
