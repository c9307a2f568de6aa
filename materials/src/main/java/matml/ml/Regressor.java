package matml.ml;

/** A model that predicts a number, for example a band gap in eV. */
@FunctionalInterface
public interface Regressor {
    /**
     * Predicts the label of one row.
     *
     * @param x the features of one row, length {@code d}; not changed
     * @return the prediction, in the unit of the labels the model was fitted to
     */
    double predict(double[] x);
}
