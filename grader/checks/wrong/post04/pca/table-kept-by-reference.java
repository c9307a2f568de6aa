/*
title: The table is looked at again when a row is projected
task: 2
ask: What happens to your mean if the caller changes the table after the fit?
point: A model is what was learned at the time of the fit.
tell: You keep the table and compute its mean in project. Compute the mean in fit, and keep that.
*/
final class Pca {
    private static final java.util.Map<Pca, double[][]> TABLES = new java.util.HashMap<>();

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
            ratios[j] = eigen.values()[d - 1 - j] / total;
        }
        Pca pca = new Pca(mean, axes, ratios);
        TABLES.put(pca, x);
        return pca;
    }

    public double[] project(double[] row) {
        requireLength(row, mean.length);
        double[] now = new double[mean.length];
        for (double[] each : TABLES.get(this)) {
            for (int column = 0; column < now.length; column++) {
                now[column] += each[column] / TABLES.get(this).length;
            }
        }
        double[] scores = new double[axes.length];
        for (int j = 0; j < axes.length; j++) {
            for (int column = 0; column < mean.length; column++) {
                scores[j] += axes[j][column] * (row[column] - now[column]);
            }
        }
        return scores;
    }
}
