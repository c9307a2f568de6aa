/*
title: One pair has the covariance NaN
task: 3
covers: []
ask: By what do you divide for a single pair?
point: One pair says nothing about a common rise. NaN hides that until much later.
tell: For one pair you divide 0 by 0. Throw an IllegalArgumentException for fewer than two pairs.
*/
final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        requireSameLength(x, y);
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / (x.length - 1);
    }
}
