/*
title: Standard deviations on the diagonal
task: 5
covers: []
ask: Which unit do the elements of your diagonal have, and which do those beside it?
point: The covariance of a column with itself is its variance, not the root of it.
tell: You put standard deviations on the diagonal. Put the variances there: the same formula as everywhere else.
*/
final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[][] columns = columns(x);
        double[][] matrix = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double covariance = covariance(columns[i], columns[j]);
                matrix[i][j] = i == j ? Math.sqrt(covariance) : covariance;
            }
        }
        return matrix;
    }
}
