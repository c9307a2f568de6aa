/*
title: The ratios are shares of the kept components only
task: 1
ask: What do your ratios add up to if you keep one component of three?
point: What is left out varies, too. A single component seldom explains everything.
tell: You divide by the sum of the kept eigenvalues. Divide by the sum of all d.
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
        SymmetricEigen.Result eigen = SymmetricEigen.jacobi(covariances);
        for (int j = 0; j < components; j++) {
            total += eigen.values()[d - 1 - j];
        }
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
