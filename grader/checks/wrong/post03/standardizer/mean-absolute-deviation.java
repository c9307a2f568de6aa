/*
title: Divided by the mean absolute deviation
task: 1
covers: []
ask: How do you measure a spread, and how does the text?
point: Sizes and squares weigh far rows differently, so the scales of two columns come out in another ratio.
tell: You average absolute differences. Average their squares and take the root.
*/
final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        double sizes = 0;
        boolean constant = true;
        for (double[] row : x) {
            sizes += Math.abs(row[column] - mean);
            constant &= row[column] == x[0][column];
        }
        return constant ? 0 : sizes / x.length;
    }
}
