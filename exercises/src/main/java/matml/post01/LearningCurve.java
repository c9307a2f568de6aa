package matml.post01;

/**
 * The losses of a model after each epoch of its training. Epochs are numbered from 0.
 *
 * @param trainLoss loss on the training part, one value per epoch
 * @param validationLoss loss on the validation part at the same epochs, in the same unit
 */
public record LearningCurve(double[] trainLoss, double[] validationLoss) {
    /**
     * Copies the arrays, so that a later change of the caller's own does not reach the curve.
     *
     * @throws IllegalArgumentException if the lengths differ or are 0
     */
    public LearningCurve {
        if (trainLoss.length != validationLoss.length) {
            throw new IllegalArgumentException(trainLoss.length + " training losses do not go with "
                    + validationLoss.length + " validation losses");
        }
        if (trainLoss.length == 0) {
            throw new IllegalArgumentException("a learning curve has at least one epoch");
        }
        trainLoss = trainLoss.clone();
        validationLoss = validationLoss.clone();
    }

    /** The number of epochs. */
    public int epochs() {
        return trainLoss.length;
    }
}
