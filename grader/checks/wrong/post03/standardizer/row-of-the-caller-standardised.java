/*
title: The caller's row is overwritten
task: 1
covers: []
ask: What is in the caller's row after transform?
point: Java hands over a reference to the caller's array, not a copy.
tell: You write the results into the row that you were given. Make a new array for them.
*/
final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        for (int column = 0; column < row.length; column++) {
            row[column] = deviation[column] == 0 ? 0 : (row[column] - mean[column]) / deviation[column];
        }
        return row;
    }
}
