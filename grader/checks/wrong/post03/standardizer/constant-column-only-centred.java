/*
title: A constant column is divided by 1
task: 4
covers: []
ask: Which number does a new row get whose value in the constant column is another one?
point: Divided by 1, the training rows are 0 there, but a new row is not, and in whatever unit the column happens to
  have. The text wants no influence.
tell: You replace the deviation 0 by 1. Write 0 in a constant column, for every row.
*/
final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] standardised = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            double divisor = deviation[column] == 0 ? 1 : deviation[column];
            standardised[column] = (row[column] - mean[column]) / divisor;
        }
        return standardised;
    }
}
