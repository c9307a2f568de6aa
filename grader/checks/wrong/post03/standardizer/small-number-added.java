/*
title: A small number is added to the deviation
task: 4
covers: []
ask: What does your column of bond lengths in metres look like?
point: The small number keeps 0/0 away, and beside a deviation of 1e-11 it is not small at all.
tell: You divide by s plus a small number. Divide by s, and treat constant columns by themselves.
*/
final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] standardised = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            double divisor = deviation[column] + 1e-12;
            standardised[column] = deviation[column] == 0 ? 0 : (row[column] - mean[column]) / divisor;
        }
        return standardised;
    }
}
