package matml.post01;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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
    private double[][] patterns;
    private double[] y;
    private double[] mean;
    private double[] std;
    private int k;
    private Weighting weighting;

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
        if (x.length < 1 || x.length != y.length || k < 1 || k > x.length) {
            throw new IllegalArgumentException("rows: " + x.length + ", labels: " + y.length + ", k: " + k);
        }
        int n = x.length;
        int d = x[0].length;
        NearestPatternPredictor model = new NearestPatternPredictor();
        model.mean = new double[d];
        model.std = new double[d];
        for (double[] row : x) {
            if (row.length != d) {
                throw new IllegalArgumentException("a row has " + row.length + " features, not " + d);
            }
            for (int j = 0; j < d; j++) {
                model.mean[j] += row[j] / n;
            }
        }
        for (int j = 0; j < d; j++) {
            double sum = 0;
            boolean changes = false;
            for (double[] row : x) {
                sum += Math.pow(row[j] - model.mean[j], 2);
                changes |= row[j] != x[0][j];
            }
            model.std[j] = changes ? Math.sqrt(sum / n) : 0;
        }
        model.patterns = new double[n][];
        for (int i = 0; i < n; i++) {
            model.patterns[i] = model.standardise(x[i]);
        }
        model.y = y.clone();
        model.k = k;
        model.weighting = w;
        return model;
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
        double[] z = standardise(x);
        double above = 0;
        double below = 0;
        for (int i : neighbours(x)) {
            double distance = distance(z, patterns[i]);
            if (weighting == Weighting.UNIFORM) {
                distance = 1;
            } else if (distance == 0) {
                return y[i];
            }
            above += y[i] / distance;
            below += 1 / distance;
        }
        return above / below;
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
        double[] z = standardise(x);
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < patterns.length; i++) {
            rows.add(i);
        }
        rows.sort(Comparator.comparingDouble(i -> distance(z, patterns[i])));
        return rows.subList(0, k).stream().mapToInt(i -> i).toArray();
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
        double[] z = standardise(x);
        double nearest = Double.MAX_VALUE;
        List<Double> usual = new ArrayList<>();
        for (int i = 0; i < patterns.length; i++) {
            nearest = Math.min(nearest, distance(z, patterns[i]));
            double toOthers = Double.POSITIVE_INFINITY;
            for (int j = 0; j < patterns.length; j++) {
                toOthers = i == j ? toOthers : Math.min(toOthers, distance(patterns[i], patterns[j]));
            }
            usual.add(toOthers);
        }
        Collections.sort(usual);
        double median = (usual.get(usual.size() / 2) + usual.get((usual.size() - 1) / 2)) / 2;
        return nearest > factor * median;
    }

    private double[] standardise(double[] row) {
        if (row.length != mean.length) {
            throw new IllegalArgumentException(row.length + " features instead of " + mean.length);
        }
        double[] z = new double[row.length];
        for (int j = 0; j < z.length; j++) {
            if (std[j] != 0) {
                z[j] = (row[j] - mean[j]) / std[j];
            }
        }
        return z;
    }

    private static double distance(double[] p, double[] q) {
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            sum += (p[j] - q[j]) * (p[j] - q[j]);
        }
        return Math.sqrt(sum);
    }
}
