/*
title: Divided by the range
task: 1
covers: []
ask: What does one far row do to your scale?
point: A range is made by two rows alone. The standard deviation asks all of them.
tell: You divide by max - min. Divide by the standard deviation.
*/
final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        double least = x[0][column];
        double most = x[0][column];
        for (double[] row : x) {
            least = Math.min(least, row[column]);
            most = Math.max(most, row[column]);
        }
        return most - least;
    }
}
