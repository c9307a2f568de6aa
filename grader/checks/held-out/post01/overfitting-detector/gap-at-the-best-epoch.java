/*
style: the ratio at the epoch of task 2
*/
import java.util.Arrays;

final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        if (least(c.trainLoss()) >= baselineLoss) {
            return Verdict.UNDERFITTING;
        }
        int best = bestEpoch(c);
        double lowest = c.validationLoss()[best];
        double ratio = lowest / Math.max(c.trainLoss()[best], TINY) - 1;
        boolean overfits = ratio > gapRatio && c.validationLoss()[c.epochs() - 1] > lowest;
        return overfits ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }

    private static double least(double[] losses) {
        return Arrays.stream(losses)
                .filter(loss -> !Double.isNaN(loss))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
