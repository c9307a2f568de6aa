/*
title: The epoch with the smallest gap is taken for the best
task: 2
covers: []
ask: How large is the gap of a model that has learned nothing yet?
point: Before training both losses are equally bad, and the gap is small. What makes a model useful is something
  else.
tell: You look for the smallest difference between the curves. Look for the lowest validation loss.
*/
final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        int best = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (int epoch = 0; epoch < c.epochs(); epoch++) {
            double gap = Math.abs(c.validationLoss()[epoch] - c.trainLoss()[epoch]);
            if (gap < smallest) {
                best = epoch;
                smallest = gap;
            }
        }
        return best;
    }
}
