/*
title: The mean is not added back
task: 3
covers: []
ask: What does your inverse make of zeros?
point: A zero means: as the average crystal. The way back ends at the mean.
tell: You multiply with the deviation and stop. Add the mean of the column.
*/
final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] original = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            original[column] = deviation[column] == 0 ? mean[column] : deviation[column] * row[column];
        }
        return original;
    }
}
