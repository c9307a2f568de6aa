package matml.post03;

import matml.Todo;

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

    private Standardizer(double[][] x) {
        // TODO task 1: keep what the other methods need in fields
        throw new Todo("Standardizer.Standardizer");
    }

    /**
     * Learns the scale of every column.
     *
     * @param x the training rows, n x d, in any units; n at least 1
     * @return a standardizer of its own: another call does not change it
     * @throws IllegalArgumentException if there is no row or the rows differ in length
     */
    public static Standardizer fit(double[][] x) {
        // TODO task 1: learn mean and deviation of every column; task 4: find the constant columns
        throw new Todo("Standardizer.fit");
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
        // TODO task 1: standardise one row; task 4: leave the constant columns without influence
        throw new Todo("Standardizer.transform");
    }

    /**
     * Each of some rows on the scale of the training rows, which the rows do not change.
     *
     * @param rows m rows of d values; m may be 0
     * @return m x d: what {@link #transform} makes of each row
     * @throws IllegalArgumentException if a row has not d values
     */
    public double[][] transformAll(double[][] rows) {
        // TODO task 2: standardise every row on the same scale
        throw new Todo("Standardizer.transformAll");
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
        // TODO task 3: undo the transformation; task 4: give constant columns their constant
        throw new Todo("Standardizer.inverse");
    }
}
