/*
title: minDelta has the wrong sign
task: 3
covers: E7.6
ask: Your best loss is 0.40 and minDelta is 0.05. Is 0.43 an improvement?
point: minDelta makes it harder to count as an improvement. In your code, does it?
tell: You compare with the best loss plus minDelta, so that a slightly worse loss counts. Compare with the best loss
  minus minDelta.
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
            if (validation[epoch] < keptLoss + minDelta) {
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
