/*
title: Training never stops
task: 3
covers: []
ask: Does your code know, at an epoch, what the epochs after it will bring?
point: Early stopping saves the epochs after the stop: they are never computed. Yours looks at all of them.
tell: You search the whole curve. Leave the loop as soon as patience epochs in a row were no improvement.
*/
final class OverfittingDetector {
    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (patience < 1 || minDelta < 0) {
            throw new IllegalArgumentException("patience " + patience + ", minDelta " + minDelta);
        }
        int kept = 0;
        double keptLoss = Double.POSITIVE_INFINITY;
        double[] validation = c.validationLoss();
        for (int epoch = 0; epoch < validation.length; epoch++) {
            if (validation[epoch] < keptLoss - minDelta) {
                kept = epoch;
                keptLoss = validation[epoch];
            }
        }
        return kept;
    }
}
