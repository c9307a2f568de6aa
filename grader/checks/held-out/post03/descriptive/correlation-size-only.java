/*
style: the root of the square
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double together = covariance(x, y);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        double r = Math.sqrt(together * together / (variance(x) * variance(y)));
        return r > 1 ? 1 : r;
    }
}
