package matml.post01;

import matml.ml.Regressor;

/**
 * A linear model, {@code p = w.x + b}: one weight for each feature, and a bias. The same shape holds a gradient: the
 * derivative of the loss with respect to each weight, and with respect to the bias.
 *
 * @param weights w, one per feature; for band gaps in eV per unit of the feature
 * @param bias b, the prediction where all features are 0, in the unit of the labels
 */
public record LinearModel(double[] weights, double bias) implements Regressor {
    /** Copies the array, so that a later change of the caller's own does not reach the model. */
    public LinearModel {
        weights = weights.clone();
    }

    /**
     * Predicts one label from one row of features.
     *
     * @param x the features of one material, as many as there are weights
     * @return {@code w.x + b}, in the unit of the labels
     * @throws IllegalArgumentException if the row has another number of features
     */
    @Override
    public double predict(double[] x) {
        if (x.length != weights.length) {
            throw new IllegalArgumentException(
                    "a model with " + weights.length + " weights cannot take a row of " + x.length + " features");
        }
        double sum = bias;
        for (int j = 0; j < x.length; j++) {
            sum += weights[j] * x[j];
        }
        return sum;
    }
}
