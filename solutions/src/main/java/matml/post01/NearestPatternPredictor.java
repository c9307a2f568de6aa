package matml.post01;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
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

    // BEGIN SOLUTION
    private final double[] mean;
    private final double[] deviation;
    private final double[][] rows;
    private final double[] labels;
    private final int k;
    private final Weighting weighting;
    // END SOLUTION

    private NearestPatternPredictor(double[][] x, double[] y, int k, Weighting weighting) {
        // BEGIN SOLUTION task 1: keep what the other methods need in fields
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (int column = 0; column < mean.length; column++) {
            mean[column] = mean(x, column);
            deviation[column] = deviation(x, column, mean[column]);
        }
        rows = new double[x.length][];
        for (int row = 0; row < x.length; row++) {
            rows[row] = standardised(x[row]);
        }
        labels = y.clone();
        this.k = k;
        this.weighting = weighting;
        // END SOLUTION
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
        // BEGIN SOLUTION task 1: keep the rows and labels; task 2: learn the scale of every column
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(
                    x.length + " rows and " + y.length + " labels are nothing to learn from");
        }
        for (double[] row : x) {
            requireFeatures(row, x[0].length);
        }
        if (k < 1 || k > x.length) {
            throw new IllegalArgumentException("there are no " + k + " neighbours among " + x.length + " rows");
        }
        return new NearestPatternPredictor(x, y, k, w);
        // END SOLUTION
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
        // BEGIN SOLUTION task 3: average the labels of the neighbours; task 4: nearer ones count more
        double[] distance = distances(x);
        double sum = 0;
        double weights = 0;
        for (int row : nearest(distance)) {
            if (weighting == Weighting.INVERSE_DISTANCE && distance[row] == 0) {
                return labels[row];
            }
            double weight = weighting == Weighting.UNIFORM ? 1 : 1 / distance[row];
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
        // END SOLUTION
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
        // BEGIN SOLUTION task 1: find the k nearest rows
        return nearest(distances(x));
        // END SOLUTION
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
        // BEGIN SOLUTION task 5: compare the nearest distance with the usual one
        double nearest = Arrays.stream(distances(x)).min().orElseThrow();
        return nearest > factor * median(distancesToTheNearestOther());
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private int[] nearest(double[] distance) {
        return IntStream.range(0, distance.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> distance[row]))
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double[] distances(double[] x) {
        requireFeatures(x, mean.length);
        double[] question = standardised(x);
        double[] distance = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            distance[row] = distance(question, rows[row]);
        }
        return distance;
    }

    private double[] distancesToTheNearestOther() {
        double[] nearest = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            nearest[row] = Double.POSITIVE_INFINITY;
            for (int other = 0; other < rows.length; other++) {
                if (other != row) {
                    nearest[row] = Math.min(nearest[row], distance(rows[row], rows[other]));
                }
            }
        }
        return nearest;
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int column = 0; column < one.length; column++) {
            sum += (one[column] - other[column]) * (one[column] - other[column]);
        }
        return Math.sqrt(sum);
    }

    private double[] standardised(double[] row) {
        double[] standardised = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            // A column that never changes tells no row from another.
            standardised[column] = deviation[column] == 0 ? 0 : (row[column] - mean[column]) / deviation[column];
        }
        return standardised;
    }

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

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static void requireFeatures(double[] row, int features) {
        if (row.length != features) {
            throw new IllegalArgumentException("a row of " + row.length + " features among rows of " + features);
        }
    }
    // END SOLUTION
}
