package matml.post01;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import matml.ml.Regressor;

/**
 * A model that knows labels only and says the same for every material: the floor that every other model must beat.
 *
 * <p>Of all constants the mean of the labels has the smallest mean squared error on them, and the median the smallest
 * mean absolute error (empirical risk minimisation over constants; Mohri, Rostamizadeh, Talwalkar, Foundations of
 * Machine Learning, 2nd ed. 2018, ch. 4). Nothing that is done to the labels afterwards changes what was learned from
 * them.
 */
public final class BaselinePredictor implements Regressor {
    private final double constant;

    /** Which constant stands for all labels. */
    public enum Kind {
        /** The sum of the labels divided by their number. */
        MEAN,
        /** The middle one of the sorted labels; for an even number of them the mean of the two in the middle. */
        MEDIAN
    }

    private BaselinePredictor(double constant) {
        this.constant = constant;
    }

    /**
     * Learns one number from the labels of the training rows.
     *
     * @param y the training labels, n values in any order and of any sign; not changed
     * @param kind which number
     * @return a predictor of its own: another call does not change it
     * @throws IllegalArgumentException if there is no label
     */
    public static BaselinePredictor fit(double[] y, Kind kind) {
        if (y.length < 1) {
            throw new IllegalArgumentException("y is empty");
        }
        List<Double> labels = new ArrayList<>();
        double mean = 0;
        for (double label : y) {
            labels.add(label);
            mean += label / y.length;
        }
        Collections.sort(labels);
        double upper = labels.get(y.length / 2);
        double lower = labels.get((y.length - 1) / 2);
        switch (kind) {
            case MEAN:
                return new BaselinePredictor(mean);
            default:
                return new BaselinePredictor((lower + upper) / 2);
        }
    }

    /**
     * Says the number that was learned, whatever it is asked about.
     *
     * @param x the features of one row; not looked at, may have any length or be null
     * @return the mean or median of the training labels, in their unit
     */
    @Override
    public double predict(double[] x) {
        return constant;
    }
}
