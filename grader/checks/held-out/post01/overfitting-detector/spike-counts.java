/*
style: a stream of the epochs after the best one
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        if (least(c.trainLoss()) >= baselineLoss) {
            return Verdict.UNDERFITTING;
        }
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int best = bestEpoch(c);
        boolean left = IntStream.range(best + 1, c.epochs())
                .filter(epoch -> validation[epoch] > validation[best])
                .anyMatch(epoch -> validation[epoch] / Math.max(train[epoch], TINY) > 1 + gapRatio);
        return left ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }

    private static double least(double[] losses) {
        return Arrays.stream(losses)
                .filter(loss -> !Double.isNaN(loss))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
