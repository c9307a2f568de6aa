/*
title: Columns are divided by their mean
task: 2
covers: []
ask: Two columns have a spread of 1, one around 2, the other around 500. Which of them decides?
point: The mean takes away the unit, but says nothing about the spread of a column.
tell: You divide by the mean of the column. Divide by its standard deviation.
*/
final class NearestPatternPredictor {
    private static double deviation(double[][] x, int column, double mean) {
        return mean;
    }
}
