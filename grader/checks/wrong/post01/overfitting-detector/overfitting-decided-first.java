/*
title: Overfitting is decided before underfitting
task: 4
covers: []
ask: A model is worse than the baseline on its own training data. Can it have learned them by heart?
point: The order of the rules matters where two of them hold. Which one does your code ask first?
tell: You ask for overfitting first. Ask for underfitting first: it decides whatever the validation loss does.
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int last = c.epochs() - 1;
        boolean wideGap = validation[last] > (1 + gapRatio) * Math.max(train[last], TINY);
        if (wideGap && validation[last] > lowest(validation)) {
            return Verdict.OVERFITTING;
        }
        return lowest(train) < baselineLoss ? Verdict.GOOD_FIT : Verdict.UNDERFITTING;
    }
}
