package matml.post03;

import matml.Todo;

/**
 * Numbers that describe a table: where its columns lie, how far they spread and how they vary together (Mohri,
 * Rostamizadeh, Talwalkar, Foundations of Machine Learning, 2nd ed. 2018, app. C).
 *
 * <p>All sums of squares and products are divided by {@code n - 1}: the rows are a sample, and the sample's own mean is
 * closer to them than the true one (Bessel's correction). Values of any offset are allowed: total energies of -31,000 eV
 * that differ by 0.1 eV have their variance to nine digits. Nothing is rounded, and the arrays come back as they were.
 */
public final class Descriptive {
    private Descriptive() {}

    /**
     * The mean, {@code (1/n) sum x_i}.
     *
     * @param x n values, n at least 1
     * @return their mean, in the unit of x
     * @throws IllegalArgumentException if there is no value
     */
    public static double mean(double[] x) {
        // TODO task 1: average the values
        throw new Todo("Descriptive.mean");
    }

    /**
     * The variance of a sample, {@code sum (x_i - xbar)^2 / (n - 1)}.
     *
     * @param x n values, n at least 2
     * @return their variance, in the square of the unit of x
     * @throws IllegalArgumentException if there are fewer than two values
     */
    public static double variance(double[] x) {
        // TODO task 2: average the squared distances from the mean
        throw new Todo("Descriptive.variance");
    }

    /**
     * The covariance of a sample, {@code sum (x_i - xbar) (y_i - ybar) / (n - 1)}.
     *
     * @param x n values, n at least 2
     * @param y n values of the same rows in the same order
     * @return their covariance, in the unit of x times the unit of y
     * @throws IllegalArgumentException if the lengths differ or there are fewer than two values
     */
    public static double covariance(double[] x, double[] y) {
        // TODO task 3: average the products of the distances from the means
        throw new Todo("Descriptive.covariance");
    }

    /**
     * Pearson's correlation coefficient: the covariance in units of both standard deviations.
     *
     * @param x n values, n at least 2
     * @param y n values of the same rows in the same order
     * @return {@code cov(x, y) / sqrt(var(x) var(y))}, from -1 to 1 and never beyond, without a unit; NaN if all values
     *     of x or all values of y are equal
     * @throws IllegalArgumentException if the lengths differ or there are fewer than two values
     */
    public static double pearson(double[] x, double[] y) {
        // TODO task 4: measure the covariance in units of both spreads
        throw new Todo("Descriptive.pearson");
    }

    /**
     * The covariances of all pairs of columns of a table.
     *
     * @param x the table, n x d: one row per material, one column per quantity; n at least 2
     * @return C, d x d and symmetric: {@code C[i][j]} is the covariance of column i and column j, so the variances stand
     *     on the diagonal
     * @throws IllegalArgumentException if there are fewer than two rows or the rows differ in length
     */
    public static double[][] covarianceMatrix(double[][] x) {
        // TODO task 5: pair every column with every column
        throw new Todo("Descriptive.covarianceMatrix");
    }
}
