/*
title: Scaled to 0 ... 1
task: 1
covers: []
ask: What is the mean of a training column after your transformation?
point: Counting from the smallest value in units of the range is another scale (min-max). It is made by the two most
  extreme rows alone.
tell: You compute (v - min) / (max - min). The text asks for (v - mean) / standard deviation.
*/
final class Standardizer {
    private Standardizer(double[][] x) {
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (int column = 0; column < mean.length; column++) {
            double least = x[0][column];
            double most = x[0][column];
            for (double[] row : x) {
                least = Math.min(least, row[column]);
                most = Math.max(most, row[column]);
            }
            mean[column] = least;
            deviation[column] = most - least;
        }
    }
}
