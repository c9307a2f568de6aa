/*
title: Columns are divided by the variance
task: 2
covers: []
ask: Which unit does the variance of a column of masses have, and which the mass divided by it?
point: A standardised number has no unit. Something is missing between the mean square and the deviation.
tell: You divide by the mean squared difference. Take its root first.
*/
final class NearestPatternPredictor {
    private static double deviation(double[][] x, int column, double mean) {
        double squares = 0;
        boolean constant = true;
        for (double[] row : x) {
            squares += (row[column] - mean) * (row[column] - mean);
            constant &= row[column] == x[0][column];
        }
        return constant ? 0 : squares / x.length;
    }
}
