/*
title: The mean absolute deviation in the place of the standard deviation
task: 2
covers: []
ask: What is the standard deviation of 0, 0, 0, 4, and what do you get?
point: Both measure a spread, but they are not proportional: large differences weigh more in the standard deviation.
tell: You average the sizes of the differences from the mean. Average their squares and take the root.
*/
final class NearestPatternPredictor {
    private static double deviation(double[][] x, int column, double mean) {
        double sum = 0;
        boolean constant = true;
        for (double[] row : x) {
            sum += Math.abs(row[column] - mean);
            constant &= row[column] == x[0][column];
        }
        return constant ? 0 : sum / x.length;
    }
}
