package matml.post04;

import java.util.Arrays;
import matml.post03.Descriptive;
import matml.post03.SymmetricEigen;

/**
 * Principal components: the orthogonal directions in which the rows of a table vary most (Mohri, Rostamizadeh and
 * Talwalkar, <i>Foundations of Machine Learning</i>, chapter 15). They are the eigenvectors of the covariance matrix
 * with the largest eigenvalues; the eigenvalue is the variance along the direction.
 */
public final class Pca {
    // BEGIN SOLUTION
    private final double[] mean;
    private final double[][] axes;
    private final double[] ratios;
    // END SOLUTION

    private Pca(double[] mean, double[][] axes, double[] ratios) {
        // BEGIN SOLUTION task 1: keep in fields what the other methods need
        this.mean = mean;
        this.axes = axes;
        this.ratios = ratios;
        // END SOLUTION
    }

    /**
     * Finds the directions of largest variance.
     *
     * @param x the table, n x d, n at least 2
     * @param components how many directions to keep, from 1 to d
     * @return what was learned; a later change of x does not reach it
     * @throws IllegalArgumentException if there are fewer than two rows, if they differ in length or are all equal, or
     *     if the number of components is out of range
     */
    public static Pca fit(double[][] x, int components) {
        // BEGIN SOLUTION task 1: find the eigenvectors of the covariance matrix with the largest eigenvalues
        double[][] covariances = Descriptive.covarianceMatrix(x);
        int d = covariances.length;
        if (components < 1 || components > d) {
            throw new IllegalArgumentException(components + " components of " + d + " columns: from 1 to all of them");
        }
        if (Arrays.stream(x).allMatch(row -> Arrays.equals(row, x[0]))) {
            throw new IllegalArgumentException("rows that are all equal vary in no direction");
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
        // END SOLUTION
    }

    /**
     * How much of the variance lies along each direction that was kept.
     *
     * @return its eigenvalue divided by the sum of all d eigenvalues, for each of the components, the largest first; the
     *     array is the caller's own
     */
    public double[] explainedVarianceRatio() {
        // BEGIN SOLUTION task 1: divide the eigenvalues by the sum of all of them
        return ratios.clone();
        // END SOLUTION
    }

    /**
     * The coordinates of a row along the directions, seen from the mean of the table.
     *
     * @param row d features, of the table or new
     * @return {@code v_j . (row - mean)} for each direction, with unit vectors v; in the unit of the features
     * @throws IllegalArgumentException if the row has another length than those of the table
     */
    public double[] project(double[] row) {
        // BEGIN SOLUTION task 2: measure the row, less the mean, along every direction
        requireLength(row, mean.length);
        double[] scores = new double[axes.length];
        for (int j = 0; j < axes.length; j++) {
            for (int column = 0; column < mean.length; column++) {
                scores[j] += axes[j][column] * (row[column] - mean[column]);
            }
        }
        return scores;
        // END SOLUTION
    }

    /**
     * The row that belongs to given coordinates: of all rows with these coordinates the one nearest to the mean.
     *
     * @param scores one coordinate for each component
     * @return {@code mean + sum_j scores_j v_j}, d features
     * @throws IllegalArgumentException if there are more or fewer coordinates than components
     */
    public double[] reconstruct(double[] scores) {
        // BEGIN SOLUTION task 3: go from the mean along every direction
        requireLength(scores, axes.length);
        double[] row = mean.clone();
        for (int j = 0; j < axes.length; j++) {
            for (int column = 0; column < row.length; column++) {
                row[column] += scores[j] * axes[j][column];
            }
        }
        return row;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private static void requireLength(double[] values, int length) {
        if (values.length != length) {
            throw new IllegalArgumentException(values.length + " values where " + length + " are needed");
        }
    }
    // END SOLUTION
}
