/*
title: Columns are scaled to their range
task: 2
covers: []
ask: What does one strange value at the end of a column do to the scale of all others?
point: Scaling to the range from 0 to 1 is another custom. The text asks for the standard deviation.
tell: You divide by the maximum minus the minimum. Divide by the standard deviation of the column.
*/
final class NearestPatternPredictor {
    private static double deviation(double[][] x, int column, double mean) {
        double smallest = x[0][column];
        double largest = x[0][column];
        for (double[] row : x) {
            smallest = Math.min(smallest, row[column]);
            largest = Math.max(largest, row[column]);
        }
        return largest - smallest;
    }
}
