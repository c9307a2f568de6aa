/*
title: Different lengths are found by the array
task: 3
covers: []
ask: What happens when y is longer than x, and what when it is shorter?
point: An ArrayIndexOutOfBoundsException is an accident, and it happens in one of the two cases only.
tell: You never compare the lengths. Throw an IllegalArgumentException if they differ, before the loop.
*/
final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        requireValues(x, 2);
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / (x.length - 1);
    }
}
