/*
style: the gap of task 1
*/
import java.util.Arrays;

final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        if (least(c.trainLoss()) >= baselineLoss) {
            return Verdict.UNDERFITTING;
        }
        int last = c.epochs() - 1;
        double gap = generalisationGap(c, last);
        if (gap <= gapRatio || c.validationLoss()[last] <= least(c.validationLoss())) {
            return Verdict.GOOD_FIT;
        }
        return Verdict.OVERFITTING;
    }

    private static double least(double[] losses) {
        return Arrays.stream(losses)
                .filter(loss -> !Double.isNaN(loss))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
