/*
title: One mean for the whole table
task: 5
covers: []
ask: What is the mean of two bond lengths and three total energies good for?
point: Every column has its own unit and its own mean.
tell: You subtract the mean of all elements. Subtract from every column its own mean.
*/
final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[][] columns = columns(x);
        double mean = 0;
        for (double[] column : columns) {
            mean += mean(column) / columns.length;
        }
        double[][] matrix = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                for (int row = 0; row < x.length; row++) {
                    matrix[i][j] += (columns[i][row] - mean) * (columns[j][row] - mean) / (x.length - 1);
                }
            }
        }
        return matrix;
    }
}
