/*
title: One scale for the whole table
task: 1
covers: []
ask: How many means does your object keep for a table of three columns?
point: With one mean and one deviation for everything, large numbers stay large and small ones small.
tell: You compute mean and deviation over all elements. Compute both for each column.
*/
final class Standardizer {
    private Standardizer(double[][] x) {
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        double sum = 0;
        for (int column = 0; column < mean.length; column++) {
            sum += mean(x, column) / mean.length;
        }
        double squares = 0;
        for (double[] row : x) {
            for (double value : row) {
                squares += (value - sum) * (value - sum) / (x.length * mean.length);
            }
        }
        for (int column = 0; column < mean.length; column++) {
            mean[column] = sum;
            deviation[column] = deviation(x, column, mean(x, column)) == 0 ? 0 : Math.sqrt(squares);
        }
    }
}
