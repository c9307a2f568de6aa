/*
title: The spread is measured from 0 and not from the mean
task: 2
covers: []
ask: What is the standard deviation of 500, 501, 502, and what do you get?
point: A deviation is a distance from the mean. From where do you measure?
tell: You take the root of the mean square of the values. Subtract the mean of the column from each value before
  squaring.
*/
final class NearestPatternPredictor {
    private static double deviation(double[][] x, int column, double mean) {
        double squares = 0;
        for (double[] row : x) {
            squares += row[column] * row[column];
        }
        return Math.sqrt(squares / x.length);
    }
}
