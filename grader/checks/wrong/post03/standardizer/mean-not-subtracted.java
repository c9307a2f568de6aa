/*
title: The mean is not subtracted
task: 1
covers: []
ask: What does your method make of a row that holds just the means?
point: A standardised table has mean 0. Dividing alone leaves total energies far from it.
tell: You divide by the deviation only. Subtract the mean of the column first.
*/
final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] standardised = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            standardised[column] = deviation[column] == 0 ? 0 : row[column] / deviation[column];
        }
        return standardised;
    }
}
