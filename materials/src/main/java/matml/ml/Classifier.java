package matml.ml;

/** A model that predicts a class, numbered from 0. */
@FunctionalInterface
public interface Classifier {
    /**
     * Predicts the class of one sample.
     *
     * @param x the sample's d features, in the order the model was trained with
     * @return the number of the predicted class
     */
    int predict(double[] x);
}
