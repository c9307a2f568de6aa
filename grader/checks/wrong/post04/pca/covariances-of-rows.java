/*
title: Rows and columns are swapped
task: 1
ask: How many directions can your method find in a table of six rows and three columns?
point: The covariance matrix has one row and one column for each column of the table.
tell: You compute the covariances of the rows. Those of the columns, d x d, are meant.
*/
final class Pca {
    public static Pca fit(double[][] x, int components) {
        int d = x[0].length;
        Descriptive.covarianceMatrix(x);
        double[][] transposed = new double[d][x.length];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < x.length; j++) {
                transposed[i][j] = x[j][i];
            }
        }
        double[][] all = d < 2 ? new double[][] {{1}} : Descriptive.covarianceMatrix(transposed);
        double[][] covariances = new double[d][d];
        for (int i = 0; i < Math.min(d, all.length); i++) {
            for (int j = 0; j < Math.min(d, all.length); j++) {
                covariances[i][j] = all[i][j];
            }
        }
        if (components < 1 || components > d) {
            throw new IllegalArgumentException(components + " components");
        }
        if (Arrays.stream(x).allMatch(row -> Arrays.equals(row, x[0]))) {
            throw new IllegalArgumentException("equal rows");
        }
        double total = 0;
        for (int column = 0; column < d; column++) {
            total += covariances[column][column];
        }
        SymmetricEigen.Result eigen = SymmetricEigen.jacobi(covariances);
        double[] mean = new double[d];
        double[][] axes = new double[components][d];
        double[] ratios = new double[components];
        for (int column = 0; column < d; column++) {
            for (double[] row : x) {
                mean[column] += row[column] / x.length;
            }
            for (int j = 0; j < components; j++) {
                axes[j][column] = eigen.vectors()[column][d - 1 - j];
            }
        }
        for (int j = 0; j < components; j++) {
            ratios[j] = eigen.values()[d - 1 - j] / total;
        }
        return new Pca(mean, axes, ratios);
    }
}
