/*
title: Any gap counts as overfitting
task: 4
covers: E7.2
ask: Is there a model that does exactly as well on unseen data as on the data it was fitted to?
point: A validation loss a little above the training loss is normal. Which two conditions does the text ask for?
tell: You call it overfitting as soon as the last validation loss is above the last training loss. Ask for a gap
  beyond gapRatio, and for a validation loss that has risen from its minimum.
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int last = c.epochs() - 1;
        if (!(lowest(train) < baselineLoss)) {
            return Verdict.UNDERFITTING;
        }
        return validation[last] > train[last] ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
