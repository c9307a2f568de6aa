/*
title: Training stops by its own loss
task: 3
covers: E7.1
ask: Does the training loss rise when a model begins to overfit?
point: The training loss falls as long as you let it. Which curve do you follow?
tell: You look for improvements of the training loss. Follow the validation loss.
*/
final class OverfittingDetector {
    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (patience < 1 || minDelta < 0) {
            throw new IllegalArgumentException("patience " + patience + ", minDelta " + minDelta);
        }
        int kept = 0;
        double keptLoss = Double.POSITIVE_INFINITY;
        int without = 0;
        double[] losses = c.trainLoss();
        for (int epoch = 0; epoch < losses.length && without < patience; epoch++) {
            if (losses[epoch] < keptLoss - minDelta) {
                kept = epoch;
                keptLoss = losses[epoch];
                without = 0;
            } else {
                without++;
            }
        }
        return kept;
    }
}
