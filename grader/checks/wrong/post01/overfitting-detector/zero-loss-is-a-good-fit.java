/*
title: A training loss of 0 spoils the ratio
task: 4
covers: E7.8
ask: What is the ratio of the two losses when the training loss is 0?
point: A model that reproduces its training data exactly is the clearest case of all, and division by its loss is
  not possible. What does your code do there?
tell: At a training loss of 0 your ratio is undefined. Do not divide: compare the validation loss with (1 +
  gapRatio) times the larger one of training loss and TINY.
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int last = c.epochs() - 1;
        if (!(lowest(train) < baselineLoss)) {
            return Verdict.UNDERFITTING;
        }
        double ratio = train[last] == 0 ? 0 : (validation[last] - train[last]) / train[last];
        boolean risen = validation[last] > lowest(validation);
        return ratio > gapRatio && risen ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
