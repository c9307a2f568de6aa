/*
style: is the last epoch the lowest one?
*/
import java.util.Arrays;

final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        if (least(c.trainLoss()) >= baselineLoss) {
            return Verdict.UNDERFITTING;
        }
        double[] validation = c.validationLoss();
        double end = validation[validation.length - 1];
        boolean lowerBefore = Arrays.stream(validation).anyMatch(loss -> loss < end);
        if (lowerBefore) {
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
