/*
title: Underfitting is judged by the validation loss
task: 4
covers: []
ask: A model has a training loss near 0 and is useless on unseen data. Is it too simple, or too eager?
point: Underfitting means that not even the training data were learned. Which curve do you hold against the
  baseline?
tell: You compare the lowest validation loss with baselineLoss. Compare the lowest training loss with it.
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int last = c.epochs() - 1;
        if (!(lowest(validation) < baselineLoss)) {
            return Verdict.UNDERFITTING;
        }
        boolean wideGap = validation[last] > (1 + gapRatio) * Math.max(train[last], TINY);
        boolean risen = validation[last] > lowest(validation);
        return wideGap && risen ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
