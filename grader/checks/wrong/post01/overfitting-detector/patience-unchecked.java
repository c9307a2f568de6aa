/*
title: A patience or minDelta that makes no sense is accepted
task: 3
covers: []
ask: What does your method do with a patience of 0, and with a minDelta below 0?
point: Without patience there is no first epoch to keep, and a negative minDelta calls a rise an improvement.
tell: Throw an IllegalArgumentException at the start if patience is below 1 or minDelta below 0.
*/
final class OverfittingDetector {
    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        int kept = 0;
        double keptLoss = Double.POSITIVE_INFINITY;
        int without = 0;
        double[] validation = c.validationLoss();
        for (int epoch = 0; epoch < validation.length && without < patience; epoch++) {
            if (validation[epoch] < keptLoss - minDelta) {
                kept = epoch;
                keptLoss = validation[epoch];
                without = 0;
            } else {
                without++;
            }
        }
        return kept;
    }
}
