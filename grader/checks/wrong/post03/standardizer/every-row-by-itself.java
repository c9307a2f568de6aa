/*
title: Each row is standardised by its own numbers
task: 1
covers: P3.8
ask: What is the mean of a bond length and a gap?
point: A scale belongs to a column: the same quantity in all rows. A row holds different quantities.
tell: You compute mean and deviation over the values of the row. Compute them in fit, down each column.
*/
final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] standardised = new double[row.length];
        double sum = 0;
        for (double value : row) {
            sum += value / row.length;
        }
        double squares = 0;
        for (double value : row) {
            squares += (value - sum) * (value - sum) / row.length;
        }
        for (int column = 0; column < row.length; column++) {
            standardised[column] = deviation[column] == 0 ? 0 : (row[column] - sum) / Math.sqrt(squares);
        }
        return standardised;
    }
}
