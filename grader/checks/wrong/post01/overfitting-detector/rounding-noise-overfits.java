/*
title: Rounding noise counts as overfitting
task: 4
covers: E7.8
ask: Both losses are 0 but for rounding errors. Is one of them really many times the other?
point: A ratio of two numbers near 0 says nothing. The text names the loss below which it is not taken at its word.
tell: You use the training loss as it is, however small. Use the larger one of it and TINY.
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int last = c.epochs() - 1;
        if (!(lowest(train) < baselineLoss)) {
            return Verdict.UNDERFITTING;
        }
        boolean wideGap = validation[last] > (1 + gapRatio) * train[last];
        boolean risen = validation[last] > lowest(validation);
        return wideGap && risen ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
