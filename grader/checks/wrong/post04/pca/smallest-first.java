/*
title: The directions of smallest variance are kept
task: 1
ask: Is your first ratio the largest or the smallest?
point: Eigenvalues of a library often ascend. From which end do you take them?
tell: You take the first columns of the eigenvectors, which belong to the smallest eigenvalues. Begin at the last
  one.
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
                axes[j][column] = eigen.vectors()[column][j];
            }
        }
        for (int j = 0; j < components; j++) {
            ratios[j] = eigen.values()[j] / total;
        }
        return new Pca(mean, axes, ratios);
    }
}
