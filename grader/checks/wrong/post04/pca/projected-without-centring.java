/*
title: The row is not centred before it is projected
task: 2
covers: P4.4
ask: Which coordinates does the mean of your table have?
point: Coordinates are measured from the mean, or all rows get the same large number added.
tell: You multiply the row itself by the directions. Subtract the mean of the table first.
*/
final class Pca {
    public double[] project(double[] row) {
        requireLength(row, mean.length);
        double[] scores = new double[axes.length];
        for (int j = 0; j < axes.length; j++) {
            for (int column = 0; column < mean.length; column++) {
                scores[j] += axes[j][column] * row[column];
            }
        }
        return scores;
    }
}
