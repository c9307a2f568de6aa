/*
title: The gap is taken at the best epoch
task: 4
covers: []
ask: When a model overfits, at which end of the curve is its gap wide?
point: At the best epoch the gap is still what it should be. At which epoch do you compare the two losses?
tell: You compare the losses of the best epoch. Compare those of the last epoch.
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int last = c.epochs() - 1;
        if (!(lowest(train) < baselineLoss)) {
            return Verdict.UNDERFITTING;
        }
        int best = bestEpoch(c);
        boolean wideGap = validation[best] > (1 + gapRatio) * Math.max(train[best], TINY);
        boolean risen = validation[last] > validation[best];
        return wideGap && risen ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
