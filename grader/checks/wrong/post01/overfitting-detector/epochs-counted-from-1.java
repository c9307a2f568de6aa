/*
title: Epochs are counted from 1
task: 1
covers: []
ask: Which number has the first epoch of a curve in this course?
point: Your gap belongs to the epoch before the one that was asked for.
tell: You look at index epoch - 1. Epochs are numbered from 0 here, like array indices: look at index epoch.
*/
final class OverfittingDetector {
    public static double generalisationGap(LearningCurve c, int epoch) {
        if (epoch < 1 || epoch > c.epochs()) {
            throw new IllegalArgumentException("no epoch " + epoch);
        }
        return c.validationLoss()[epoch - 1] - c.trainLoss()[epoch - 1];
    }
}
