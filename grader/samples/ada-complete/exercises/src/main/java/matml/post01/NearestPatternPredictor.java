package matml.post01;

import java.util.Arrays;
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
    private final double[][] known;
    private final double[] labels;
    private final double[] mean;
    private final double[] sigma;
    private final int k;
    private final Weighting weighting;

    private NearestPatternPredictor(double[][] x, double[] y, int k, Weighting weighting) {
        int d = x[0].length;
        mean = new double[d];
        sigma = new double[d];
        for (int j = 0; j < d; j++) {
            boolean constant = true;
            for (double[] row : x) {
                mean[j] += row[j] / x.length;
                constant = constant && row[j] == x[0][j];
            }
            double variance = 0.0;
            for (double[] row : x) {
                variance += (row[j] - mean[j]) * (row[j] - mean[j]) / x.length;
            }
            sigma[j] = constant ? 0.0 : Math.sqrt(variance);
        }
        known = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            known[i] = scaled(x[i]);
        }
        labels = y.clone();
        this.k = k;
        this.weighting = weighting;
    }

    /** How much each neighbour counts in a prediction. */
    public enum Weighting {
        /** All neighbours alike. */
        UNIFORM,
        /** A neighbour at distance d with weight 1/d. */
        INVERSE_DISTANCE
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
        if (x.length == 0 || y.length != x.length) {
            throw new IllegalArgumentException(x.length + " rows and " + y.length + " labels");
        }
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException("rows of different lengths");
            }
        }
        if (k < 1 || k > x.length) {
            throw new IllegalArgumentException("k = " + k);
        }
        return new NearestPatternPredictor(x, y, k, w);
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
        double[] distance = distancesTo(x);
        double sum = 0.0;
        double sumOfWeights = 0.0;
        for (int i : neighbours(x)) {
            double weight = 1.0;
            if (weighting == Weighting.INVERSE_DISTANCE) {
                if (distance[i] == 0.0) {
                    return labels[i]; // the question is a known material
                }
                weight = 1.0 / distance[i];
            }
            sum += weight * labels[i];
            sumOfWeights += weight;
        }
        return sum / sumOfWeights;
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
        double[] distance = distancesTo(x);
        int[] nearest = new int[k];
        boolean[] taken = new boolean[known.length];
        for (int place = 0; place < k; place++) {
            int best = -1;
            for (int i = 0; i < known.length; i++) {
                if (!taken[i] && (best < 0 || distance[i] < distance[best])) {
                    best = i;
                }
            }
            taken[best] = true;
            nearest[place] = best;
        }
        return nearest;
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
        double nearest = Double.POSITIVE_INFINITY;
        for (double distance : distancesTo(x)) {
            nearest = Math.min(nearest, distance);
        }
        double[] toNextOne = new double[known.length];
        for (int i = 0; i < known.length; i++) {
            toNextOne[i] = Double.POSITIVE_INFINITY;
            for (int j = 0; j < known.length; j++) {
                if (i != j) {
                    toNextOne[i] = Math.min(toNextOne[i], distance(known[i], known[j]));
                }
            }
        }
        Arrays.sort(toNextOne);
        int n = toNextOne.length;
        double usual = n % 2 == 1 ? toNextOne[n / 2] : 0.5 * (toNextOne[n / 2 - 1] + toNextOne[n / 2]);
        return nearest > factor * usual;
    }

    private double[] distancesTo(double[] x) {
        if (x.length != mean.length) {
            throw new IllegalArgumentException("expected " + mean.length + " features, got " + x.length);
        }
        double[] question = scaled(x);
        double[] distances = new double[known.length];
        for (int i = 0; i < known.length; i++) {
            distances[i] = distance(question, known[i]);
        }
        return distances;
    }

    private double[] scaled(double[] row) {
        double[] z = new double[row.length];
        for (int j = 0; j < row.length; j++) {
            z[j] = sigma[j] == 0.0 ? 0.0 : (row[j] - mean[j]) / sigma[j];
        }
        return z;
    }

    private static double distance(double[] p, double[] q) {
        double sum = 0.0;
        for (int j = 0; j < p.length; j++) {
            sum += (p[j] - q[j]) * (p[j] - q[j]);
        }
        return Math.sqrt(sum);
    }
}
