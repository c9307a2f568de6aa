/*
title: Underfitting is judged by the last training loss
task: 4
covers: []
ask: A model was far below the baseline in the middle of its training. Is it too simple for its data?
point: What a model can learn shows at its best epoch. Which training loss do you hold against the baseline?
tell: You compare the last training loss with baselineLoss. Compare the lowest one with it.
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int last = c.epochs() - 1;
        if (!(train[last] < baselineLoss)) {
            return Verdict.UNDERFITTING;
        }
        boolean wideGap = validation[last] > (1 + gapRatio) * Math.max(train[last], TINY);
        boolean risen = validation[last] > lowest(validation);
        return wideGap && risen ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
