/*
style: a helper that divides
*/
import java.util.Arrays;

final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        if (least(c.trainLoss()) >= baselineLoss) {
            return Verdict.UNDERFITTING;
        }
        double end = c.validationLoss()[c.epochs() - 1];
        double trained = c.trainLoss()[c.epochs() - 1];
        boolean wide = ratio(end, trained) > 1 + gapRatio;
        if (wide && end > least(c.validationLoss())) {
            return Verdict.OVERFITTING;
        }
        return Verdict.GOOD_FIT;
    }

    private static double ratio(double validation, double train) {
        if (!(Math.abs(train) > 0)) {
            throw new ArithmeticException("a ratio to 0");
        }
        return validation / train;
    }

    private static double least(double[] losses) {
        return Arrays.stream(losses)
                .filter(loss -> !Double.isNaN(loss))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
