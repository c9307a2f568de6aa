/*
title: Rows of another length are not refused
task: 2
ask: What do you return for a row with a column too many?
point: A row of another table has no coordinates here; an index error, or a silently cut row, tells nobody.
tell: Refuse a row that has not d values with an IllegalArgumentException.
*/
final class Pca {
    public double[] project(double[] row) {
        double[] scores = new double[axes.length];
        for (int j = 0; j < axes.length; j++) {
            for (int column = 0; column < mean.length; column++) {
                scores[j] += axes[j][column] * (row[column] - mean[column]);
            }
        }
        return scores;
    }
}
