/*
style: learned if any epoch is good enough
*/
import java.util.Arrays;

final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        boolean learned = Arrays.stream(c.trainLoss()).anyMatch(loss -> loss <= baselineLoss);
        if (!learned) {
            return Verdict.UNDERFITTING;
        }
        double end = c.validationLoss()[c.epochs() - 1];
        double trained = c.trainLoss()[c.epochs() - 1];
        double ratio = end / Math.max(trained, TINY);
        if (ratio > 1 + gapRatio && end > least(c.validationLoss())) {
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
