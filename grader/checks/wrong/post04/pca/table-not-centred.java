/*
title: The table is not centred
task: 1
covers: P4.4
ask: Where does your first direction point if all lattice constants are about 5 angstrom?
point: Without the mean subtracted, the first direction points from the origin to the middle of the data.
tell: You take sums of squares and products of the columns themselves. Subtract the mean of each column first.
*/
final class Pca {
    public static Pca fit(double[][] x, int components) {
        Descriptive.covarianceMatrix(x);
        int d = x[0].length;
        double[][] covariances = new double[d][d];
        for (double[] row : x) {
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    covariances[i][j] += row[i] * row[j] / (x.length - 1);
                }
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
