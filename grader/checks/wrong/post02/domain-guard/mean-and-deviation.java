/*
title: Mean and deviation in the place of smallest and largest
task: 1
covers: []
ask: Is there a training row with the value that you call the smallest?
point: Mean minus and plus a deviation is a usual range, and a third of all training rows are outside of it.
tell: You return the mean minus and plus the standard deviation. Return the smallest and the largest value.
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        for (double[] row : x) {
            requireLength(row, x[0].length);
        }
        double[][] range = new double[2][x[0].length];
        for (int column = 0; column < x[0].length; column++) {
            double mean = 0;
            for (double[] row : x) {
                mean += row[column] / x.length;
            }
            double square = 0;
            for (double[] row : x) {
                square += Math.pow(row[column] - mean, 2) / x.length;
            }
            range[0][column] = mean - Math.sqrt(square);
            range[1][column] = mean + Math.sqrt(square);
        }
        return range;
    }
}
