/*
title: A narrow gap counts as wide
task: 4
covers: E7.2
ask: What changes in your verdict when gapRatio grows?
point: A validation loss a little above the training loss is normal. How far above does yours have to be?
tell: You compare the last validation loss with the last training loss itself. Compare it with 1 + gapRatio times
  that loss.
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int last = c.epochs() - 1;
        if (!(lowest(train) < baselineLoss)) {
            return Verdict.UNDERFITTING;
        }
        boolean gap = validation[last] > train[last];
        boolean risen = validation[last] > lowest(validation);
        return gap && risen ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
