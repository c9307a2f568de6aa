package matml.post03;

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
        // BEGIN SOLUTION task 1: average the values
        requireValues(x, 1);
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        return sum / x.length;
        // END SOLUTION
    }

    /**
     * The variance of a sample, {@code sum (x_i - xbar)^2 / (n - 1)}.
     *
     * @param x n values, n at least 2
     * @return their variance, in the square of the unit of x
     * @throws IllegalArgumentException if there are fewer than two values
     */
    public static double variance(double[] x) {
        // BEGIN SOLUTION task 2: average the squared distances from the mean
        requireValues(x, 2);
        double mean = mean(x);
        double squares = 0;
        for (double value : x) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (x.length - 1);
        // END SOLUTION
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
        // BEGIN SOLUTION task 3: average the products of the distances from the means
        requireSameLength(x, y);
        requireValues(x, 2);
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / (x.length - 1);
        // END SOLUTION
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
        // BEGIN SOLUTION task 4: measure the covariance in units of both spreads
        double covariance = covariance(x, y);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        double r = covariance / Math.sqrt(variance(x)) / Math.sqrt(variance(y));
        // Rounding can carry a perfect correlation to 1.0000000000000002.
        return Math.max(-1, Math.min(1, r));
        // END SOLUTION
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
        // BEGIN SOLUTION task 5: pair every column with every column
        double[][] columns = columns(x);
        double[][] matrix = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                matrix[i][j] = covariance(columns[i], columns[j]);
            }
        }
        return matrix;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private static double[][] columns(double[][] x) {
        if (x.length < 2) {
            throw new IllegalArgumentException(x.length + " rows have no spread");
        }
        double[][] columns = new double[x[0].length][x.length];
        for (int row = 0; row < x.length; row++) {
            if (x[row].length != columns.length) {
                throw new IllegalArgumentException(
                        "a row of " + x[row].length + " values in a table of " + columns.length + " columns");
            }
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = x[row][column];
            }
        }
        return columns;
    }

    private static boolean allEqual(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    private static void requireSameLength(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " values do not go with " + y.length + " values");
        }
    }

    private static void requireValues(double[] x, int least) {
        if (x.length < least) {
            throw new IllegalArgumentException(x.length + " values are fewer than " + least);
        }
    }
    // END SOLUTION
}
