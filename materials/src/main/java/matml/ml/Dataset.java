package matml.ml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows to learn from: features, labels and the group each row belongs to. Immutable: arrays are copied on the way in
 * and on the way out, so take {@link #x()} once, before a loop, not inside it. Two data sets with equal contents are
 * equal.
 *
 * @param x features, {@code n x d}: one row per sample, one column per feature
 * @param y labels, length {@code n}
 * @param groups length {@code n}: rows with equal groups must not be spread over training and test data (for compounds:
 *     the reduced formula, since polymorphs share it)
 */
public record Dataset(double[][] x, double[] y, List<String> groups) {
    /**
     * Copies what it is given.
     *
     * @throws IllegalArgumentException if {@code x}, {@code y} and {@code groups} differ in length, or if the rows of
     *     {@code x} do
     * @throws NullPointerException if an argument, a row or a group is null
     */
    public Dataset {
        if (x.length != y.length || x.length != groups.size()) {
            throw new IllegalArgumentException("a data set needs one label and one group per row, but has " + x.length
                    + " rows, " + y.length + " labels and " + groups.size() + " groups");
        }
        for (int row = 1; row < x.length; row++) {
            if (x[row].length != x[0].length) {
                throw new IllegalArgumentException("all rows need the same number of features, but row 0 has "
                        + x[0].length + " and row " + row + " has " + x[row].length);
            }
        }
        x = copy(x);
        y = y.clone();
        groups = List.copyOf(groups);
    }

    /** A copy of the features, {@code n x d}. */
    @Override
    public double[][] x() {
        return copy(x);
    }

    /** A copy of the labels, length {@code n}. */
    @Override
    public double[] y() {
        return y.clone();
    }

    /** The number of rows, {@code n}. */
    public int size() {
        return x.length;
    }

    /** The number of features, {@code d}; 0 if there is no row. */
    public int features() {
        return x.length == 0 ? 0 : x[0].length;
    }

    /**
     * The rows with the given numbers, in the given order: a training or a test part of this data set.
     *
     * @param rows row numbers from 0 to {@code n - 1}; a number given twice is taken twice
     * @return a data set of {@code rows.length} rows
     * @throws IllegalArgumentException if there is no such row
     */
    public Dataset select(int[] rows) {
        double[][] someX = new double[rows.length][];
        double[] someY = new double[rows.length];
        List<String> someGroups = new ArrayList<>(rows.length);
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            if (row < 0 || row >= x.length) {
                throw new IllegalArgumentException("there is no row " + row + ", only 0 to " + (x.length - 1));
            }
            someX[i] = x[row];
            someY[i] = y[row];
            someGroups.add(groups.get(row));
        }
        return new Dataset(someX, someY, someGroups);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dataset that
                && Arrays.deepEquals(x, that.x)
                && Arrays.equals(y, that.y)
                && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.deepHashCode(x) + Arrays.hashCode(y)) + groups.hashCode();
    }

    @Override
    public String toString() {
        return "Dataset of " + size() + " rows with " + features() + " features";
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            copy[row] = rows[row].clone();
        }
        return copy;
    }
}
