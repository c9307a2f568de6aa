package matml.ml;

/** A model that predicts a class. */
@FunctionalInterface
public interface Classifier {
    /**
     * Predicts the class of one row.
     *
     * @param x the features of one row, length {@code d}; not changed
     * @return the class, counted from 0 unless the model says otherwise
     */
    int predict(double[] x);
}
