/*
title: One pair for each column
task: 1
covers: []
ask: What does the first row of your result hold, and what does the text ask for?
point: Both shapes hold the same numbers. Here it is two rows of d numbers.
tell: You return d rows with a smallest and a largest value each. Return two rows: all smallest values, then all
  largest.
*/
final class DomainGuard {
    private DomainGuard(double[][] x) {
        double[][] range = range(x);
        lowest = new double[range.length];
        highest = new double[range.length];
        for (int column = 0; column < range.length; column++) {
            lowest[column] = range[column][0];
            highest[column] = range[column][1];
        }
    }

    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[][] pairs = new double[x[0].length][2];
        for (int column = 0; column < pairs.length; column++) {
            pairs[column][0] = x[0][column];
            pairs[column][1] = x[0][column];
        }
        for (double[] row : x) {
            requireLength(row, pairs.length);
            for (int column = 0; column < row.length; column++) {
                pairs[column][0] = Math.min(pairs[column][0], row[column]);
                pairs[column][1] = Math.max(pairs[column][1], row[column]);
            }
        }
        return pairs;
    }
}
