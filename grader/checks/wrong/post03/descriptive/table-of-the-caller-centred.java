/*
title: The caller's table is centred
task: 5
covers: []
ask: What is in the caller's table after your method?
point: x and the caller's variable are the same table. A copy of the outer array still shares the rows.
tell: You subtract the means inside of the caller's rows. Copy the columns into arrays of your own first.
*/
final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[][] columns = columns(x);
        double[][] matrix = new double[columns.length][columns.length];
        for (int j = 0; j < columns.length; j++) {
            double mean = mean(columns[j]);
            for (double[] row : x) {
                row[j] -= mean;
            }
        }
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                for (double[] row : x) {
                    matrix[i][j] += row[i] * row[j] / (x.length - 1);
                }
            }
        }
        return matrix;
    }
}
