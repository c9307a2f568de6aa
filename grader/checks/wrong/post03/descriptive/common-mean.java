/*
title: One common mean for x and y
task: 3
covers: []
ask: Which mean do you subtract from the bond lengths, and which from the gaps?
point: Each array has its own mean. The mean of everything lies between the two and belongs to neither.
tell: You subtract the mean of all values of both arrays. Subtract mean(x) from each x and mean(y) from each y.
*/
final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        double mean = (mean(x) + mean(y)) / 2;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - mean) * (y[i] - mean);
        }
        return sum / (x.length - 1);
    }
}
