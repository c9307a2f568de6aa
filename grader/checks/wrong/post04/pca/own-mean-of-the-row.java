/*
title: The mean of the row is subtracted instead of that of the table
task: 2
ask: Which mean do you subtract: one number, or one for each column?
point: Every column has its own mean, over the rows of the table.
tell: You subtract the mean of the numbers in the row. Subtract from each column the mean it has in the table.
*/
final class Pca {
    public double[] project(double[] row) {
        requireLength(row, mean.length);
        double own = Arrays.stream(row).average().orElseThrow();
        double[] scores = new double[axes.length];
        for (int j = 0; j < axes.length; j++) {
            for (int column = 0; column < mean.length; column++) {
                scores[j] += axes[j][column] * (row[column] - own);
            }
        }
        return scores;
    }
}
