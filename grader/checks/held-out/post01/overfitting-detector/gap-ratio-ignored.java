/*
style: the sign of the gap of task 1
*/
import java.util.Arrays;

final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        if (least(c.trainLoss()) >= baselineLoss) {
            return Verdict.UNDERFITTING;
        }
        int last = c.epochs() - 1;
        boolean risen = last != bestEpoch(c) && c.validationLoss()[last] > c.validationLoss()[bestEpoch(c)];
        if (risen && generalisationGap(c, last) > 0) {
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
