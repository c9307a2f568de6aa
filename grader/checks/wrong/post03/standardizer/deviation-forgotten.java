/*
title: Only the mean is added back
task: 3
covers: []
ask: How many Å is one standard deviation, and where does your method say so?
point: One step on the scale is one standard deviation of the column.
tell: You add the mean to the standardised value. Multiply that with the deviation first.
*/
final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] original = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            original[column] = deviation[column] == 0 ? mean[column] : mean[column] + row[column];
        }
        return original;
    }
}
