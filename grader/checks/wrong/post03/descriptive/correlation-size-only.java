/*
title: The size of the correlation without its sign
task: 4
covers: []
ask: What does your method say for longer bonds and smaller gaps?
point: The sign is half of the message: whether both rise together or one falls.
tell: You take the absolute value. Return r with its sign.
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double covariance = covariance(x, y);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        return Math.min(1, Math.abs(covariance) / Math.sqrt(variance(x)) / Math.sqrt(variance(y)));
    }
}
