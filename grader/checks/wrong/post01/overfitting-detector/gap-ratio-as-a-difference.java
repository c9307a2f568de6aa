/*
title: gapRatio is taken for a difference
task: 4
covers: []
ask: Would your verdict be the same if all losses were given in another unit?
point: A ratio has no unit. With what do you compare the difference of the two losses?
tell: You compare the gap in eV^2 with gapRatio. Compare it with gapRatio times the training loss.
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int last = c.epochs() - 1;
        if (!(lowest(train) < baselineLoss)) {
            return Verdict.UNDERFITTING;
        }
        boolean wideGap = validation[last] - train[last] > gapRatio;
        boolean risen = validation[last] > lowest(validation);
        return wideGap && risen ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
