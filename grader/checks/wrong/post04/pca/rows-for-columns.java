/*
title: Rows of the eigenvectors are taken for columns
task: 2
covers: P3.4
ask: Does A v = lambda v hold for your directions?
point: An eigenvector is a column of the matrix of eigenvectors.
tell: You take row j of vectors(). Take column j: vectors()[i][j] for all i.
*/
final class Pca {
    public static Pca fit(double[][] x, int components) {
        double[][] covariances = Descriptive.covarianceMatrix(x);
        int d = covariances.length;
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
                axes[j][column] = eigen.vectors()[d - 1 - j][column];
            }
        }
        for (int j = 0; j < components; j++) {
            ratios[j] = eigen.values()[d - 1 - j] / total;
        }
        return new Pca(mean, axes, ratios);
    }
}
