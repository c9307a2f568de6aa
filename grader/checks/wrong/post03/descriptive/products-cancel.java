/*
title: The digits of the products cancel
task: 3
covers: []
ask: How large are the products of two total energies, and how large is your result?
point: The mean of the products minus the product of the means loses the digits that both share.
tell: You subtract the product of the means at the end. Subtract the means from the values before you multiply.
*/
final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return (sum - x.length * mean(x) * mean(y)) / (x.length - 1);
    }
}
