/*
title: One half of the matrix stays empty
task: 5
covers: []
ask: What is the element in the last row and first column of your matrix?
point: The matrix is symmetric. Whoever computes one half has to write every number to both places.
tell: You fill the elements with j >= i only. Write the same number to matrix[j][i] too.
*/
final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[][] columns = columns(x);
        double[][] matrix = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = i; j < columns.length; j++) {
                matrix[i][j] = covariance(columns[i], columns[j]);
            }
        }
        return matrix;
    }
}
