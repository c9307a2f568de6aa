/*
title: Epochs with NaN cost no patience
task: 3
covers: []
ask: A run gives NaN from the tenth epoch on. When does your code stop it?
point: An epoch with NaN is an epoch without improvement. What does your counter do there?
tell: You skip epochs with NaN. Count them like any other epoch without improvement.
*/
final class OverfittingDetector {
    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (patience < 1 || minDelta < 0) {
            throw new IllegalArgumentException("patience " + patience + ", minDelta " + minDelta);
        }
        int kept = 0;
        double keptLoss = Double.POSITIVE_INFINITY;
        int without = 0;
        double[] validation = c.validationLoss();
        for (int epoch = 0; epoch < validation.length && without < patience; epoch++) {
            if (validation[epoch] < keptLoss - minDelta) {
                kept = epoch;
                keptLoss = validation[epoch];
                without = 0;
            } else if (!Double.isNaN(validation[epoch])) {
                without++;
            }
        }
        return kept;
    }
}
