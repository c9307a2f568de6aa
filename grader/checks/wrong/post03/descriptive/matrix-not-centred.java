/*
title: The matrix without means
task: 5
covers: []
ask: Does your matrix change if a constant is added to a whole column?
point: X^T X is the matrix of products of the columns. It becomes a covariance only if the mean was taken off every
  column first.
tell: You multiply the columns as they are. Subtract each column's mean from it before.
*/
final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[][] columns = columns(x);
        double[][] matrix = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                for (int row = 0; row < x.length; row++) {
                    matrix[i][j] += columns[i][row] * columns[j][row] / (x.length - 1);
                }
            }
        }
        return matrix;
    }
}
