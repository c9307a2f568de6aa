/*
title: Only the variances, no covariances
task: 5
covers: []
ask: What does your matrix say about bond length and gap together?
point: The diagonal says how far each column spreads. What they do together stands beside it.
tell: You fill the diagonal only. Element i, j is the covariance of columns i and j.
*/
final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[][] columns = columns(x);
        double[][] matrix = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            matrix[i][i] = variance(columns[i]);
        }
        return matrix;
    }
}
