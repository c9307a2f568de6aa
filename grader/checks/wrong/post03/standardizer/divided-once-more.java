/*
title: The way back divides again
task: 3
covers: []
ask: Is one standard deviation in your result as long as in the table?
point: The opposite of a division is a multiplication.
tell: You compute m + z / s. Multiply with s.
*/
final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] original = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            original[column] = deviation[column] == 0 ? mean[column] : mean[column] + row[column] / deviation[column];
        }
        return original;
    }
}
