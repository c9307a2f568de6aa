/*
title: Any rise of the validation loss counts as overfitting
task: 4
covers: []
ask: The validation loss rises a little and stays below the training loss. Has the model learned its data by heart?
point: Losses go up and down from epoch to epoch. The text asks for a second condition besides the rise.
tell: You look at the rise only. Ask as well whether the last validation loss is above 1 + gapRatio times the last
  training loss.
*/
final class OverfittingDetector {
    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        int last = c.epochs() - 1;
        if (!(lowest(train) < baselineLoss)) {
            return Verdict.UNDERFITTING;
        }
        return validation[last] > lowest(validation) ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
