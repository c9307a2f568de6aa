/*
title: The covariance without means
task: 3
covers: []
ask: Does your result change if 10 is added to every x and every y?
point: Only where the values stand relative to their means matters: together above, together below, or against each
  other.
tell: You multiply the values themselves. Subtract the mean of x from each x and that of y from each y first.
*/
final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum / (x.length - 1);
    }
}
