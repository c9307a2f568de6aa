/*
title: One epoch less than patience says
task: 3
covers: []
ask: With a patience of 4, how many epochs without improvement does your code watch before it stops?
point: Training stops after patience epochs in a row without improvement. Compare your counter at that moment with
  it.
tell: You stop one epoch before the counter reaches patience. Count the epoch first and stop when the counter equals
  patience.
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
        for (int epoch = 0; epoch < validation.length && without < Math.max(patience - 1, 1); epoch++) {
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
