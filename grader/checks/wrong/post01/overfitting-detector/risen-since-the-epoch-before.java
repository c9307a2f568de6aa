/*
title: A rise is looked for in the last step only
task: 4
covers: []
ask: The validation loss has doubled since its minimum and fell a little in the last epoch. Has it risen?
point: The text compares the last validation loss with the lowest one of the curve. With which one do you compare it?
tell: You compare the last validation loss with that of the epoch before. Compare it with the lowest of all.
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
        boolean risen = last > 0 && validation[last] > validation[last - 1];
        return wideGap && risen ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
