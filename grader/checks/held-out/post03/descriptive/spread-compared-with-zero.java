/*
style: left to 0 / 0
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double r = covariance(x, y) / (Math.sqrt(variance(x)) * Math.sqrt(variance(y)));
        return r > 1 ? 1 : r < -1 ? -1 : r;
    }
}
