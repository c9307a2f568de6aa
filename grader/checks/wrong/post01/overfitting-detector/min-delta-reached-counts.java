/*
title: A fall of exactly minDelta counts
task: 3
covers: []
ask: The loss stays the same from one epoch to the next, and minDelta is 0. Has the model improved?
point: The text asks for more than minDelta. What does your comparison do where the fall is just as large?
tell: Your comparison includes equality. Ask that the loss is below that of the last improvement by more than
  minDelta.
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
            if (validation[epoch] <= keptLoss - minDelta) {
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
