/*
title: The covariance divided by n
task: 3
covers: P3.1
ask: Is your covariance of x with itself the variance of x?
point: The variance divides by n - 1. With another divisor here, a correlation could leave the range from -1 to 1.
tell: You divide by n. Divide by n - 1, as in the variance.
*/
final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / x.length;
    }
}
