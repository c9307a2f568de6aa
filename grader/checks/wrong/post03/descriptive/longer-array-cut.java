/*
title: The longer array is cut
task: 3
covers: []
ask: What does your loop do with the values that have no partner?
point: Arrays of different lengths are a mistake of the caller. Whoever cuts them off hides it.
tell: You go as far as the shorter array. Compare the lengths and throw an IllegalArgumentException.
*/
final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        int n = Math.min(x.length, y.length);
        if (n < 2) {
            throw new IllegalArgumentException("too few pairs");
        }
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / (n - 1);
    }
}
