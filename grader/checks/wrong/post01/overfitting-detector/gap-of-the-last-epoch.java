/*
title: Always the gap of the last epoch
task: 1
covers: []
ask: What changes in your result when the epoch changes?
point: The method is told which epoch to look at. Where do you use that?
tell: You take both losses from the end of the curve. Take them at index epoch.
*/
final class OverfittingDetector {
    public static double generalisationGap(LearningCurve c, int epoch) {
        if (epoch < 0 || epoch >= c.epochs()) {
            throw new IllegalArgumentException("no epoch " + epoch);
        }
        return c.validationLoss()[c.epochs() - 1] - c.trainLoss()[c.epochs() - 1];
    }
}
