/*
title: The verdict looks at the training curve alone
task: 4
covers: E7.1
ask: What can a training loss say about materials that the model has not seen?
point: Exchange the validation losses for any others: your verdict stays the same.
tell: You decide by the training losses only, so that no model ever overfits. Compare the last validation loss with
  the last training loss and with the lowest validation loss.
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        return lowest(train) < baselineLoss ? Verdict.GOOD_FIT : Verdict.UNDERFITTING;
    }
}
