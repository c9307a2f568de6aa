/*
title: The row is taken from the mean
task: 1
covers: []
ask: Which sign does a value above the mean get?
point: Above the mean is positive, below is negative.
tell: You compute (m - v) / s. Exchange the two: (v - m) / s.
*/
final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] standardised = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            standardised[column] = deviation[column] == 0 ? 0 : (mean[column] - row[column]) / deviation[column];
        }
        return standardised;
    }
}
