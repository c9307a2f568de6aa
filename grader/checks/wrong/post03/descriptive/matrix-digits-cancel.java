/*
title: The digits of the matrix cancel
task: 5
covers: []
ask: How large are the elements of X^T X for a column of total energies?
point: The products minus n times the product of the means lose the digits that both share, here as in the variance.
tell: You take the product of the means off at the end. Take the means off the columns first.
*/
final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[][] columns = columns(x);
        double[][] matrix = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double sum = 0;
                for (int row = 0; row < x.length; row++) {
                    sum += columns[i][row] * columns[j][row];
                }
                matrix[i][j] = (sum - x.length * mean(columns[i]) * mean(columns[j])) / (x.length - 1);
            }
        }
        return matrix;
    }
}
