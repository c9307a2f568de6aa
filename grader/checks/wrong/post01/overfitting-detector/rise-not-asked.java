/*
title: A wide gap alone counts as overfitting
task: 4
covers: []
ask: Both losses still fall, the training loss faster. Would you stop the training?
point: A gap may widen while the model still gets better on unseen data. The text asks for a second condition.
tell: You look at the gap only. Ask as well whether the last validation loss is above the lowest one.
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int last = c.epochs() - 1;
        if (!(lowest(train) < baselineLoss)) {
            return Verdict.UNDERFITTING;
        }
        boolean wideGap = validation[last] > (1 + gapRatio) * Math.max(train[last], TINY);
        return wideGap ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
