/*
title: The ratios are added up
task: 1
covers: P4.5
ask: Is your second ratio the share of the second direction, or that of the first two?
point: Both are useful curves. The exercise asks for the share of each direction by itself.
tell: You return running sums. Return each eigenvalue divided by the sum of all.
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
                axes[j][column] = eigen.vectors()[column][d - 1 - j];
            }
        }
        for (int j = 0; j < components; j++) {
            ratios[j] = eigen.values()[d - 1 - j] / total + (j == 0 ? 0 : ratios[j - 1]);
        }
        return new Pca(mean, axes, ratios);
    }
}
