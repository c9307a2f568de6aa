package matml.post02;

import matml.Todo;
import matml.ml.Regressor;

/**
 * Says whether a material resembles what a model was trained on, so that other materials go to the simulator.
 *
 * <p>The region in which a model may be trusted is its domain of applicability; for materials: Sutton et al., Nature
 * Communications 11, 4428 (2020). Tables have n rows (materials) and d columns (features), {@code n x d}, and come back
 * as they were.
 */
public final class DomainGuard {

    private DomainGuard(double[][] x) {
        // TODO task 2: keep what inside needs in fields
        throw new Todo("DomainGuard.DomainGuard");
    }

    /**
     * The smallest and the largest value of every column.
     *
     * @param x a table, n x d, at least one row
     * @return a new array of two rows of d numbers: all smallest values, then all largest ones
     * @throws IllegalArgumentException if there are no rows or they differ in length
     */
    public static double[][] range(double[][] x) {
        // TODO task 1: go through the rows, column by column
        throw new Todo("DomainGuard.range");
    }

    /**
     * A guard of models that were trained on these rows.
     *
     * @param x the training rows, n x d, at least two
     * @return the guard; it does not change with the table afterwards
     * @throws IllegalArgumentException if there are fewer than two rows or they differ in length
     */
    public static DomainGuard fit(double[][] x) {
        // TODO task 2: refuse what is too little to learn from
        throw new Todo("DomainGuard.fit");
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
        // TODO task 2: look at every feature
        throw new Todo("DomainGuard.inside");
    }

    /**
     * The share of the rows that are inside.
     *
     * @param rows any table of d columns, m x d, at least one row
     * @return between 0 (all rows are outside) and 1 (all are inside)
     * @throws IllegalArgumentException if there are no rows, or one has not d features
     */
    public double coverage(double[][] rows) {
        // TODO task 3: count the rows inside
        throw new Todo("DomainGuard.coverage");
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
        // TODO task 4: decide for each row who is asked
        throw new Todo("DomainGuard.guarded");
    }
}
