/*
style: a loop that returns at the first good epoch
*/
import java.util.Arrays;

final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        for (double loss : c.trainLoss()) {
            if (loss < baselineLoss) {
                return Verdict.GOOD_FIT;
            }
        }
        return Verdict.UNDERFITTING;
    }
}
