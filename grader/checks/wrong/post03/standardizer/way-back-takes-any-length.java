/*
title: The way back takes rows of any length
task: 3
covers: []
ask: Which bond length belongs to a row that has one value less?
point: inverse refuses what transform refuses.
tell: inverse does not compare the row's length with the number of columns. Throw an IllegalArgumentException if they
  differ.
*/
final class Standardizer {
    public double[] inverse(double[] row) {
        double[] original = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            original[column] = mean[column] + deviation[column] * row[column];
        }
        return original;
    }
}
