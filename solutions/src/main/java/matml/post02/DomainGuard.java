package matml.post02;

import matml.ml.Regressor;

/**
 * Says whether a material resembles what a model was trained on, so that other materials go to the simulator.
 *
 * <p>The region in which a model may be trusted is its domain of applicability; for materials: Sutton et al., Nature
 * Communications 11, 4428 (2020). Tables have n rows (materials) and d columns (features), {@code n x d}, and come back
 * as they were.
 */
public final class DomainGuard {
    // BEGIN SOLUTION
    private final double[] lowest;
    private final double[] highest;
    // END SOLUTION

    private DomainGuard(double[][] x) {
        // BEGIN SOLUTION task 2: keep what inside needs in fields
        double[][] range = range(x);
        lowest = range[0];
        highest = range[1];
        // END SOLUTION
    }

    /**
     * The smallest and the largest value of every column.
     *
     * @param x a table, n x d, at least one row
     * @return a new array of two rows of d numbers: all smallest values, then all largest ones
     * @throws IllegalArgumentException if there are no rows or they differ in length
     */
    public static double[][] range(double[][] x) {
        // BEGIN SOLUTION task 1: go through the rows, column by column
        if (x.length == 0) {
            throw new IllegalArgumentException("a table without rows spans nothing");
        }
        double[] lowest = x[0].clone();
        double[] highest = x[0].clone();
        for (double[] row : x) {
            requireLength(row, lowest.length);
            for (int column = 0; column < row.length; column++) {
                lowest[column] = Math.min(lowest[column], row[column]);
                highest[column] = Math.max(highest[column], row[column]);
            }
        }
        return new double[][] {lowest, highest};
        // END SOLUTION
    }

    /**
     * A guard of models that were trained on these rows.
     *
     * @param x the training rows, n x d, at least two
     * @return the guard; it does not change with the table afterwards
     * @throws IllegalArgumentException if there are fewer than two rows or they differ in length
     */
    public static DomainGuard fit(double[][] x) {
        // BEGIN SOLUTION task 2: refuse what is too little to learn from
        if (x.length < 2) {
            throw new IllegalArgumentException(x.length + " rows are too few to say what is usual");
        }
        return new DomainGuard(x);
        // END SOLUTION
    }

    /**
     * Whether a row is where the training rows are. Training rows are inside, and so is the middle between a training
     * row and its nearest neighbour; a row is outside if a feature is further away from the range of its column than
     * five times the width of that range. Between these the guard decides as it likes.
     *
     * @param row the features of a material, length d
     * @return true if a model may answer
     * @throws IllegalArgumentException if the row has not d features
     */
    public boolean inside(double[] row) {
        // BEGIN SOLUTION task 2: look at every feature
        requireLength(row, lowest.length);
        for (int column = 0; column < row.length; column++) {
            if (row[column] < lowest[column] || row[column] > highest[column]) {
                return false;
            }
        }
        return true;
        // END SOLUTION
    }

    /**
     * The share of the rows that are inside.
     *
     * @param rows any table of d columns, m x d, at least one row
     * @return between 0 (all rows are outside) and 1 (all are inside)
     * @throws IllegalArgumentException if there are no rows, or one has not d features
     */
    public double coverage(double[][] rows) {
        // BEGIN SOLUTION task 3: count the rows inside
        if (rows.length == 0) {
            throw new IllegalArgumentException("there is no share of no rows");
        }
        int covered = 0;
        for (double[] row : rows) {
            if (inside(row)) {
                covered++;
            }
        }
        return (double) covered / rows.length;
        // END SOLUTION
    }

    /**
     * Divides the work between a cheap model and an expensive simulator: rows inside go to the model, all others to the
     * simulator. For each question one of the two is asked, once.
     *
     * @param model a model that was trained on the rows this guard was fitted to
     * @param simulator the calculation that is right for every row, and expensive
     * @return what answers for both; it refuses (IllegalArgumentException) a row that has not d features
     */
    public Regressor guarded(Regressor model, Regressor simulator) {
        // BEGIN SOLUTION task 4: decide for each row who is asked
        return row -> inside(row) ? model.predict(row) : simulator.predict(row);
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private static void requireLength(double[] row, int length) {
        if (row.length != length) {
            throw new IllegalArgumentException("a row has " + row.length + " features instead of " + length);
        }
    }
    // END SOLUTION
}
