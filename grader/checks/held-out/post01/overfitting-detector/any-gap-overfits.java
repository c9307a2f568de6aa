/*
style: the sign of the gap of task 1
*/
import java.util.Arrays;

final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        if (least(c.trainLoss()) >= baselineLoss) {
            return Verdict.UNDERFITTING;
        }
        double gap = generalisationGap(c, c.epochs() - 1);
        if (gap > 0) {
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
