/*
title: The caller's row is centred
task: 2
ask: What is in the row that you were handed, afterwards?
point: Whoever projects the same row twice gets two results.
tell: You subtract the mean from the row itself. Work on a copy, or subtract inside of the sum.
*/
final class Pca {
    public double[] project(double[] row) {
        requireLength(row, mean.length);
        for (int column = 0; column < mean.length; column++) {
            row[column] -= mean[column];
        }
        double[] scores = new double[axes.length];
        for (int j = 0; j < axes.length; j++) {
            for (int column = 0; column < mean.length; column++) {
                scores[j] += axes[j][column] * row[column];
            }
        }
        return scores;
    }
}
