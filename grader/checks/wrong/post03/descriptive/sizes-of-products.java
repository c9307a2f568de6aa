/*
title: All products count as positive
task: 3
covers: []
ask: What is the sign of your result where one array rises while the other falls?
point: A row with one value above and the other below its mean speaks against a common rise.
tell: You take the absolute value of the products. Keep their signs.
*/
final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += Math.abs((x[i] - meanX) * (y[i] - meanY));
        }
        return sum / (x.length - 1);
    }
}
