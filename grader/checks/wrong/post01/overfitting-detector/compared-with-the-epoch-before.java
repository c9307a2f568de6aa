/*
title: Improvements are measured against the epoch before
task: 3
covers: []
ask: After a jump upwards, is the first small fall an improvement of the model?
point: A loss can fall from one epoch to the next and still be worse than what you have. With what do you compare?
tell: You compare each loss with that of the epoch before. Compare it with the loss of the last improvement.
*/
final class OverfittingDetector {
    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (patience < 1 || minDelta < 0) {
            throw new IllegalArgumentException("patience " + patience + ", minDelta " + minDelta);
        }
        int kept = 0;
        double before = Double.POSITIVE_INFINITY;
        int without = 0;
        double[] validation = c.validationLoss();
        for (int epoch = 0; epoch < validation.length && without < patience; epoch++) {
            if (validation[epoch] < before - minDelta) {
                kept = epoch;
                without = 0;
            } else {
                without++;
            }
            before = Double.isNaN(validation[epoch]) ? before : validation[epoch];
        }
        return kept;
    }
}
