/*
title: Deviations are shared out instead of variances
task: 1
ask: Do standard deviations of independent directions add up?
point: Variances add up, deviations do not. An eigenvalue is a variance already.
tell: You take the roots of the eigenvalues. Leave the roots away.
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
            total += Math.sqrt(Math.max(0, SymmetricEigen.jacobi(covariances).values()[column]));
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
            ratios[j] = Math.sqrt(Math.max(0, eigen.values()[d - 1 - j])) / total;
        }
        return new Pca(mean, axes, ratios);
    }
}
