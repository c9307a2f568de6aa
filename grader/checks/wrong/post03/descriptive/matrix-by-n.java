/*
title: The matrix divided by n
task: 5
covers: P3.1
ask: Is the diagonal of your matrix what variance says about the columns?
point: One divisor for everything: n - 1.
tell: You divide the sums of products by n. Divide by n - 1, or call covariance.
*/
final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[][] columns = columns(x);
        double[][] matrix = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                matrix[i][j] = covariance(columns[i], columns[j]) * (x.length - 1) / x.length;
            }
        }
        return matrix;
    }
}
