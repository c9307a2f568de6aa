/*
title: A matrix of correlations
task: 5
covers: []
ask: What stands on the diagonal of your matrix?
point: Correlations have ones on the diagonal and no units. The text asks for covariances, with the variances on the
  diagonal.
tell: You call pearson. Call covariance.
*/
final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[][] columns = columns(x);
        double[][] matrix = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                matrix[i][j] = pearson(columns[i], columns[j]);
            }
        }
        return matrix;
    }
}
