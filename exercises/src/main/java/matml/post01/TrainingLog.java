package matml.post01;

/**
 * What a training run leaves behind.
 *
 * @param model the model after the last update
 * @param lossPerEpoch one loss per epoch: entry t is the loss of the model as it was before update t, so entry 0 belongs
 *     to the model that training began with
 */
public record TrainingLog(LinearModel model, double[] lossPerEpoch) {
    /** Copies the array, so that a later change of the caller's own does not reach the log. */
    public TrainingLog {
        lossPerEpoch = lossPerEpoch.clone();
    }
}
