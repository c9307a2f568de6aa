/*
misconception: zero-loss-is-a-good-fit
task: 4
covers: E7.8
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int last = c.epochs() - 1;
        if (!(lowest(train) < baselineLoss)) {
            return Verdict.UNDERFITTING;
        }
        if (train[last] == 0) {
            throw new ArithmeticException("division by a training loss of 0");
        }
        double ratio = (validation[last] - train[last]) / train[last];
        boolean risen = validation[last] > lowest(validation);
        return ratio > gapRatio && risen ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
