/*
style: nested conditions
*/
import java.util.Arrays;

final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double end = c.validationLoss()[c.epochs() - 1];
        double trained = c.trainLoss()[c.epochs() - 1];
        if (end / Math.max(trained, TINY) > 1 + gapRatio) {
            if (end > least(c.validationLoss())) {
                return Verdict.OVERFITTING;
            }
        }
        if (least(c.trainLoss()) >= baselineLoss) {
            return Verdict.UNDERFITTING;
        }
        return Verdict.GOOD_FIT;
    }

    private static double least(double[] losses) {
        return Arrays.stream(losses)
                .filter(loss -> !Double.isNaN(loss))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
