/*
title: minDelta is taken for a fraction
task: 3
covers: []
ask: Would your result be the same if all losses were given in another unit, and minDelta in the old one?
point: minDelta has the unit of the losses. What do you multiply it with?
tell: You ask for a fall by the fraction minDelta of the best loss. Subtract minDelta itself from the best loss.
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
            if (validation[epoch] < keptLoss * (1 - minDelta)) {
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
