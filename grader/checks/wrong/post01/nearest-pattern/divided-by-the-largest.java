/*
title: Columns are divided by their largest value
task: 2
covers: []
ask: Two columns have a spread of 1, one around 2, the other around 500. Which of them decides?
point: The largest value takes away the unit, but says nothing about the spread of a column.
tell: You divide by the maximum of the column. Divide by its standard deviation.
*/
final class NearestPatternPredictor {
    private static double deviation(double[][] x, int column, double mean) {
        double largest = 0;
        for (double[] row : x) {
            largest = Math.max(largest, Math.abs(row[column]));
        }
        return largest;
    }
}
