/*
title: The coordinates are divided by their deviation
task: 2
ask: How large is the largest of your coordinates in angstrom?
point: Coordinates in units of their deviation are called whitened. The exercise wants them in the unit of the
  features.
tell: You divide by the root of the eigenvalue. Leave it away.
*/
final class Pca {
    public double[] project(double[] row) {
        requireLength(row, mean.length);
        double[] scores = new double[axes.length];
        for (int j = 0; j < axes.length; j++) {
            for (int column = 0; column < mean.length; column++) {
                scores[j] += axes[j][column] * (row[column] - mean[column]);
            }
        }
        for (int j = 0; j < axes.length; j++) {
            scores[j] /= Math.sqrt(ratios[j]);
        }
        return scores;
    }
}
