/*
title: A single spike counts as overfitting
task: 4
covers: E7.9
ask: The validation loss jumps up in one epoch and comes back in the next. What has the model forgotten for good?
point: The verdict is about where the curve ends. Which epochs can trigger yours?
tell: You call it overfitting if any epoch after the minimum has a wide gap. Look at the last epoch only.
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int last = c.epochs() - 1;
        if (!(lowest(train) < baselineLoss)) {
            return Verdict.UNDERFITTING;
        }
        for (int epoch = bestEpoch(c) + 1; epoch <= last; epoch++) {
            boolean wideGap = validation[epoch] > (1 + gapRatio) * Math.max(train[epoch], TINY);
            if (wideGap && validation[epoch] > lowest(validation)) {
                return Verdict.OVERFITTING;
            }
        }
        return Verdict.GOOD_FIT;
    }
}
