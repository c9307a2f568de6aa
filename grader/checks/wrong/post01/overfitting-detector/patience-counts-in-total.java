/*
title: Patience counts all epochs without improvement
task: 3
covers: E7.4
ask: What should happen to your counter when an improvement comes?
point: A noisy curve that keeps improving uses up your patience bit by bit. Only epochs in a row count.
tell: Your counter is never set back. Set it to 0 at every improvement.
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
            } else {
                without++;
            }
        }
        return kept;
    }
}
