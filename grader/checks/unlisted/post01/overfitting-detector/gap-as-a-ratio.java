/*
idea: the gap is the validation loss in units of the training loss
*/
final class OverfittingDetector {
    public static double generalisationGap(LearningCurve c, int epoch) {
        if (epoch < 0 || epoch >= c.epochs()) {
            throw new IllegalArgumentException("no epoch " + epoch);
        }
        return c.validationLoss()[epoch] / c.trainLoss()[epoch];
    }
}
