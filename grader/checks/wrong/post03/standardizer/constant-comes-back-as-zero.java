/*
title: The constant does not come back
task: 4
covers: []
ask: Which coordination number does your inverse give to a crystal of a table with 4 everywhere?
point: The way back leads to the units of the table, and there the column is 4 in every row.
tell: Your inverse gives 0 in a constant column. Give the constant: it is the mean that you have kept.
*/
final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] original = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            original[column] = deviation[column] == 0 ? 0 : mean[column] + deviation[column] * row[column];
        }
        return original;
    }
}
