/*
title: As good as the baseline counts as learned
task: 4
covers: []
ask: What has a model learned that is exactly as good as always saying the mean?
point: The lowest training loss has to be below the baseline. What does your comparison do where they are equal?
tell: You call it underfitting only above the baseline. Include equality.
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int last = c.epochs() - 1;
        if (lowest(train) > baselineLoss) {
            return Verdict.UNDERFITTING;
        }
        boolean wideGap = validation[last] > (1 + gapRatio) * Math.max(train[last], TINY);
        boolean risen = validation[last] > lowest(validation);
        return wideGap && risen ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
