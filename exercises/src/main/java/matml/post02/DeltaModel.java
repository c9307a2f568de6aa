package matml.post02;

import java.util.function.BiFunction;
import matml.Todo;
import matml.ml.Regressor;

/**
 * Delta learning: a cheap method gives most of the answer, and a model adds what the cheap method gets wrong. The model
 * is fitted to materials that both methods have calculated.
 *
 * <p>Ramakrishnan, Dral, Rupp, von Lilienfeld, J. Chem. Theory Comput. 11, 2087 (2015). Values of both methods have the
 * same unit (eV for band gaps). Arrays come back as they were.
 */
public final class DeltaModel {

    private DeltaModel(Regressor correction) {
        // TODO task 2: keep the fitted model of the correction in a field
        throw new Todo("DeltaModel.DeltaModel");
    }

    /**
     * What has to be added to the cheap values to get the expensive ones, {@code high_i - low_i}.
     *
     * @param low the values of the cheap method, n values
     * @param high the values of the expensive method for the same materials, n values
     * @return a new array of n corrections, each with its sign
     * @throws IllegalArgumentException if the lengths differ or are 0
     */
    public static double[] corrections(double[] low, double[] high) {
        // TODO task 1: subtract, row by row
        throw new Todo("DeltaModel.corrections");
    }

    /**
     * Fits a model of the correction: calls the learner once, with the features as they are and the corrections as
     * labels.
     *
     * @param x features of the materials, n x d
     * @param low the values of the cheap method, n values
     * @param high the values of the expensive method, n values
     * @param learner fits a model: takes features (n x d) and labels (n values), gives what predicts the label of a row
     * @return the fitted model
     * @throws IllegalArgumentException if features, cheap and expensive values are not equally many, or there are none
     */
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        // TODO task 2: let the learner learn the corrections
        throw new Todo("DeltaModel.fit");
    }

    /**
     * The correction that the model predicts for a material.
     *
     * @param x features of the material, length d
     * @return what is to be added to the cheap value
     */
    public double correction(double[] x) {
        // TODO task 2: ask the fitted model
        throw new Todo("DeltaModel.correction");
    }

    /**
     * Predicts what the expensive method would give, {@code low + correction}.
     *
     * @param x features of the material, length d
     * @param low what the cheap method gives for this material
     * @return the corrected value; nothing is clipped
     */
    public double predict(double[] x, double low) {
        // TODO task 3: correct the cheap value
        throw new Todo("DeltaModel.predict");
    }

    /**
     * The simplest learner: what it fits ignores the features and always predicts the mean of the labels it was fitted
     * to. As a learner of corrections it is the scissor operator of solid-state physics (Godby, Schlueter, Sham, Phys.
     * Rev. B 37, 10159, 1988): one shift for all.
     *
     * @return a learner; it refuses (IllegalArgumentException) to fit no labels
     */
    public static BiFunction<double[][], double[], Regressor> scissor() {
        // TODO task 4: a learner that always says the mean of its labels
        throw new Todo("DeltaModel.scissor");
    }
}
