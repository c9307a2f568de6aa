package matml.post01;

import matml.Todo;
import matml.ml.Regressor;

/**
 * Predicts from the closest patterns: looks up the k training rows nearest to a question and averages their labels
 * (Cover and Hart, IEEE Trans. Inf. Theory 13, 21, 1967; Hastie, Tibshirani, Friedman, The Elements of Statistical
 * Learning, 2nd ed. 2009, sec. 13.3).
 *
 * <p>Near means: in Euclidean distance, after every column was brought to mean 0 and standard deviation 1 of the training
 * rows. A row to ask about must have as many features as the training rows; others are refused with an
 * {@link IllegalArgumentException}. Nothing that is done to the arrays afterwards changes what was learned from them.
 */
public final class NearestPatternPredictor implements Regressor {
    /** How much each neighbour counts in a prediction. */
    public enum Weighting {
        /** All neighbours alike. */
        UNIFORM,
        /** A neighbour at distance d with weight 1/d. */
        INVERSE_DISTANCE
    }

    private NearestPatternPredictor(double[][] x, double[] y, int k, Weighting weighting) {
        // TODO task 1: keep what the other methods need in fields
        throw new Todo("NearestPatternPredictor.NearestPatternPredictor");
    }

    /**
     * Learns a table by heart, and the scale of its columns.
     *
     * @param x the training rows, n x d
     * @param y their labels, n values
     * @param k the number of neighbours to look up, 1 to n
     * @param w how much each of them counts
     * @return a predictor of its own: another call does not change it
     * @throws IllegalArgumentException if there is no row, the rows differ in length, there is not one label per row, or
     *     k is not between 1 and n
     */
    public static NearestPatternPredictor fit(double[][] x, double[] y, int k, Weighting w) {
        // TODO task 1: keep the rows and labels; task 2: learn the scale of every column
        throw new Todo("NearestPatternPredictor.fit");
    }

    /**
     * The mean of the neighbours' labels, weighted as told to {@link #fit}.
     *
     * @param x the features of one row, length d
     * @return {@code sum w_i y_i / sum w_i} over the k nearest rows, with all {@code w_i} equal or {@code w_i = 1/d_i};
     *     with {@code 1/d_i} and a question that equals a training row, the label of that row
     * @throws IllegalArgumentException if the number of features is another than in the training rows
     */
    @Override
    public double predict(double[] x) {
        // TODO task 3: average the labels of the neighbours; task 4: nearer ones count more
        throw new Todo("NearestPatternPredictor.predict");
    }

    /**
     * The training rows that a prediction is made from.
     *
     * @param x the features of one row, length d
     * @return the numbers of the k nearest training rows, counted from 0, nearest first; equally near ones in any order
     *     that is the same every time
     * @throws IllegalArgumentException if the number of features is another than in the training rows
     */
    public int[] neighbours(double[] x) {
        // TODO task 1: find the k nearest rows
        throw new Todo("NearestPatternPredictor.neighbours");
    }

    /**
     * Whether a question lies far from everything known: whether the distance to the nearest training row is more than
     * {@code factor} times what is usual among the training rows. Usual is the median, over all training rows, of the
     * distance to the nearest other one; for an even number of rows the mean of the two in the middle.
     *
     * @param x the features of one row, length d
     * @param factor how many times the usual distance is still near, above 0
     * @return true if a prediction would be an extrapolation
     * @throws IllegalArgumentException if the number of features is another than in the training rows
     */
    public boolean extrapolates(double[] x, double factor) {
        // TODO task 5: compare the nearest distance with the usual one
        throw new Todo("NearestPatternPredictor.extrapolates");
    }
}
