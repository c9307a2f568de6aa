/*
title: Zero components are accepted
task: 1
ask: What is left of a table that is projected on no direction?
point: The smallest sensible number of components is 1.
tell: Refuse fewer than one component with an IllegalArgumentException.
*/
final class Pca {
    public static Pca fit(double[][] x, int components) {
        double[][] covariances = Descriptive.covarianceMatrix(x);
        int d = covariances.length;
        if (components < 0 || components > d) {
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
