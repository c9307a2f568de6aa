package matml.post01;

import matml.Todo;

/**
 * Reads learning curves: how large the gap to unseen data is, which epoch to keep, when to stop, what went wrong.
 *
 * <p>Epochs are numbered from 0. A loss of NaN (a step that went wrong) is never the best one. Curves come back as they
 * were.
 */
public final class OverfittingDetector {
    /** The smallest training loss that {@link #diagnose} takes at its word: what is below is rounding noise. */
    public static final double TINY = 1e-12;

    private OverfittingDetector() {}

    /**
     * Generalisation gap of one epoch, {@code validation loss - training loss}: the empirical version of the difference
     * between a model's risk and its training error (Mohri, Rostamizadeh, Talwalkar 2018, ch. 2 and 4).
     *
     * @param c a learning curve
     * @param epoch number of the epoch, from 0
     * @return the gap in the unit of the losses; negative where the model does better on the validation part
     * @throws IllegalArgumentException if the curve has no such epoch
     */
    public static double generalisationGap(LearningCurve c, int epoch) {
        return c.validationLoss()[epoch] - c.trainLoss()[epoch];
    }

    /**
     * The epoch with the lowest validation loss of the whole curve.
     *
     * @param c a learning curve with at least one validation loss that is a number
     * @return number of the epoch, the first one on ties
     */
    public static int bestEpoch(LearningCurve c) {
        // TODO task 2: find the lowest validation loss
        throw new Todo("OverfittingDetector.bestEpoch");
    }

    /**
     * Early stopping: follows the validation loss epoch by epoch, as training would, stops after {@code patience}
     * epochs in a row without an improvement and keeps the last improvement.
     *
     * <p>The first loss that is a number is an improvement. A later one is if it is below the loss of the last
     * improvement by more than {@code minDelta}. An epoch with NaN is an epoch without improvement.
     *
     * @param c a learning curve with at least one validation loss that is a number
     * @param patience epochs in a row without improvement after which training stops, at least 1
     * @param minDelta the fall that is too small to count, in the unit of the losses, at least 0
     * @return number of the epoch whose weights are kept: the last improvement, not the epoch where training stops
     * @throws IllegalArgumentException if {@code patience < 1} or {@code minDelta < 0}
     */
    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        // TODO task 3: follow the validation loss until patience runs out
        throw new Todo("OverfittingDetector.earlyStop");
    }

    /**
     * What the curve says about the model. The first rule that holds decides:
     *
     * <ol>
     *   <li>underfitting, if the lowest training loss is not below {@code baselineLoss};
     *   <li>overfitting, if the last validation loss is above {@code (1 + gapRatio) * max(last training loss, TINY)}
     *       and above the lowest validation loss;
     *   <li>a good fit.
     * </ol>
     *
     * @param c a learning curve
     * @param baselineLoss loss of a model that knows nothing, for example one that always says the mean label
     * @param gapRatio the gap between the last losses that is tolerated, as a share of the training loss, at least 0
     * @return the verdict
     */
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        // TODO task 4: apply the rules in their order
        throw new Todo("OverfittingDetector.diagnose");
    }
}
