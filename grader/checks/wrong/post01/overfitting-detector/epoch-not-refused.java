/*
title: Epochs that do not exist are not refused
task: 1
covers: []
ask: What does the caller see who asks for an epoch that the curve does not have?
point: The array's own ArrayIndexOutOfBoundsException says nothing about epochs.
tell: Throw an IllegalArgumentException if the epoch is negative or not below the number of epochs.
*/
final class OverfittingDetector {
    public static double generalisationGap(LearningCurve c, int epoch) {
        return c.validationLoss()[epoch] - c.trainLoss()[epoch];
    }
}
