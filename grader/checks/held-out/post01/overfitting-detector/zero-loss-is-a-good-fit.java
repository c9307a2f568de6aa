/*
style: a condition before the division
*/
import java.util.Arrays;

final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        if (least(c.trainLoss()) >= baselineLoss) {
            return Verdict.UNDERFITTING;
        }
        double end = c.validationLoss()[c.epochs() - 1];
        double trained = c.trainLoss()[c.epochs() - 1];
        if (trained == 0) {
            return Verdict.GOOD_FIT;
        }
        if (end / trained > 1 + gapRatio && end > least(c.validationLoss())) {
            return Verdict.OVERFITTING;
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
