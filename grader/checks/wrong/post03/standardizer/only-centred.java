/*
title: The columns are centred and not scaled
task: 1
covers: []
ask: Which unit do the numbers of your result have?
point: Taking off the mean makes the columns start at the same place. They still spread as their units let them.
tell: You subtract the mean and stop. Divide by the standard deviation of the column.
*/
final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] standardised = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            standardised[column] = deviation[column] == 0 ? 0 : row[column] - mean[column];
        }
        return standardised;
    }
}
