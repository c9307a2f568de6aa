/*
idea: the covariance of the steps from one value to the next
*/
final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        double sum = 0;
        for (int i = 1; i < x.length; i++) {
            sum += (x[i] - x[i - 1]) * (y[i] - y[i - 1]);
        }
        return sum / (x.length - 1);
    }
}
