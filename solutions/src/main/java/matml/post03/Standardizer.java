package matml.post03;

/**
 * Brings the columns of a table to one scale: mean 0 and standard deviation 1 over the rows it was fitted to (Hastie,
 * Tibshirani, Friedman, The Elements of Statistical Learning, 2nd ed. 2009, sec. 3.4 and 7.10.2).
 *
 * <p>{@link #fit} learns the scale, once, from the training rows. The other methods apply it to any rows and learn
 * nothing: what happens to the table afterwards, and which rows were standardised before, has no influence. A column in
 * which all training rows are equal tells no row from another; it is 0 in every standardised row. Every array that comes
 * back is new, and the arrays handed over come back as they were.
 */
public final class Standardizer {
    // BEGIN SOLUTION
    private final double[] mean;
    private final double[] deviation;
    // END SOLUTION

    private Standardizer(double[][] x) {
        // BEGIN SOLUTION task 1: keep what the other methods need in fields
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (int column = 0; column < mean.length; column++) {
            mean[column] = mean(x, column);
            deviation[column] = deviation(x, column, mean[column]);
        }
        // END SOLUTION
    }

    /**
     * Learns the scale of every column.
     *
     * @param x the training rows, n x d, in any units; n at least 1
     * @return a standardizer of its own: another call does not change it
     * @throws IllegalArgumentException if there is no row or the rows differ in length
     */
    public static Standardizer fit(double[][] x) {
        // BEGIN SOLUTION task 1: learn mean and deviation of every column; task 4: find the constant columns
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows have no scale");
        }
        for (double[] row : x) {
            requireLength(row, x[0].length);
        }
        return new Standardizer(x);
        // END SOLUTION
    }

    /**
     * One row on the scale of the training rows.
     *
     * @param row d values in the units of the training rows, of a row seen or not
     * @return {@code (row_j - mean_j) / deviation_j} with the mean and the standard deviation of column j over the
     *     training rows, by a division by n or n - 1; 0 in the constant columns
     * @throws IllegalArgumentException if the row has not d values
     */
    public double[] transform(double[] row) {
        // BEGIN SOLUTION task 1: standardise one row; task 4: leave the constant columns without influence
        requireLength(row, mean.length);
        double[] standardised = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            standardised[column] = deviation[column] == 0 ? 0 : (row[column] - mean[column]) / deviation[column];
        }
        return standardised;
        // END SOLUTION
    }

    /**
     * Each of some rows on the scale of the training rows, which the rows do not change.
     *
     * @param rows m rows of d values; m may be 0
     * @return m x d: what {@link #transform} makes of each row
     * @throws IllegalArgumentException if a row has not d values
     */
    public double[][] transformAll(double[][] rows) {
        // BEGIN SOLUTION task 2: standardise every row on the same scale
        double[][] standardised = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            standardised[row] = transform(rows[row]);
        }
        return standardised;
        // END SOLUTION
    }

    /**
     * The way back: which row has this place on the scale.
     *
     * @param row d standardised values
     * @return {@code mean_j + deviation_j row_j}, in the units of the training rows; in a constant column the constant,
     *     whatever stands in the row
     * @throws IllegalArgumentException if the row has not d values
     */
    public double[] inverse(double[] row) {
        // BEGIN SOLUTION task 3: undo the transformation; task 4: give constant columns their constant
        requireLength(row, mean.length);
        double[] original = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            original[column] = mean[column] + deviation[column] * row[column];
        }
        return original;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private static double mean(double[][] x, int column) {
        double sum = 0;
        for (double[] row : x) {
            sum += row[column];
        }
        return sum / x.length;
    }

    /** The standard deviation; exactly 0 where all values are equal, which a rounded mean would spoil. */
    private static double deviation(double[][] x, int column, double mean) {
        double squares = 0;
        boolean constant = true;
        for (double[] row : x) {
            squares += (row[column] - mean) * (row[column] - mean);
            constant &= row[column] == x[0][column];
        }
        return constant ? 0 : Math.sqrt(squares / x.length);
    }

    private static void requireLength(double[] row, int columns) {
        if (row.length != columns) {
            throw new IllegalArgumentException("a row of " + row.length + " values for " + columns + " columns");
        }
    }
    // END SOLUTION
}
