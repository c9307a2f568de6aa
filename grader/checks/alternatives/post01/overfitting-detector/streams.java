/*
style: streams instead of loops, differences instead of ratios
*/
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        double[] validation = c.validationLoss();
        return IntStream.range(0, validation.length)
                .boxed()
                .min(Comparator.comparingDouble(epoch -> validation[epoch]))
                .orElseThrow();
    }

    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        if (Arrays.stream(c.trainLoss()).allMatch(loss -> loss >= baselineLoss)) {
            return Verdict.UNDERFITTING;
        }
        int last = c.trainLoss().length - 1;
        double scale = Math.max(c.trainLoss()[last], TINY);
        if (c.validationLoss()[last] - scale <= gapRatio * scale) {
            return Verdict.GOOD_FIT;
        }
        return Arrays.stream(c.validationLoss()).anyMatch(loss -> loss < c.validationLoss()[last])
                ? Verdict.OVERFITTING
                : Verdict.GOOD_FIT;
    }
}
