/*
title: Covariances of rows, not of columns
task: 5
covers: P3.8
ask: How many rows does your matrix have for five materials with three quantities each?
point: x[i] is a row, one material. A covariance of two rows would mix Å with eV.
tell: You pair the rows of the table. Collect the columns first, columns[j][i] = x[i][j], and pair those.
*/
final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        columns(x);
        double[][] matrix = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                matrix[i][j] = x[i].length < 2 ? 0 : covariance(x[i], x[j]);
            }
        }
        return matrix;
    }
}
