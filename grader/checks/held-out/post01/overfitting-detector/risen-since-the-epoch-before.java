/*
style: the last step of the curve
*/
import java.util.Arrays;

final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        if (least(c.trainLoss()) >= baselineLoss) {
            return Verdict.UNDERFITTING;
        }
        double end = c.validationLoss()[c.epochs() - 1];
        double trained = c.trainLoss()[c.epochs() - 1];
        double before = c.epochs() == 1 ? end : c.validationLoss()[c.epochs() - 2];
        double step = end - before;
        if (end / Math.max(trained, TINY) > 1 + gapRatio && step > 0) {
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
