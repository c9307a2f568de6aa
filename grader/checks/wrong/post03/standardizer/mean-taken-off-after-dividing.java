/*
title: Divided first, then the mean taken off
task: 1
covers: []
ask: Which unit does v / s have, and which the mean?
point: The mean is in the unit of the column. It can only be taken from something with that unit.
tell: You compute v / s - m. Subtract first: (v - m) / s. It needs the parentheses.
*/
final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] standardised = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            standardised[column] = deviation[column] == 0 ? 0 : row[column] / deviation[column] - mean[column];
        }
        return standardised;
    }
}
