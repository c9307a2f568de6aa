package matml.ml;

/** A model that predicts a number, a band gap in eV for example. */
@FunctionalInterface
public interface Regressor {
    /**
     * Predicts the label of one sample.
     *
     * @param x the sample's d features, in the order the model was trained with
     * @return the predicted label, in the unit of the training labels
     */
    double predict(double[] x);
}
