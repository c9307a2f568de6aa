/*
title: The way back overwrites the standardised row
task: 3
covers: []
ask: What is in the caller's row after inverse?
point: Java hands over a reference to the caller's array, not a copy.
tell: inverse writes into the row that it was given. Make a new array.
*/
final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        for (int column = 0; column < row.length; column++) {
            row[column] = mean[column] + deviation[column] * row[column];
        }
        return row;
    }
}
