/*
title: The search ends at the first rise
task: 2
covers: []
ask: Can the validation loss fall again after it has risen?
point: Validation losses are noisy. Your search gives up at the first epoch that is worse than the one before.
tell: You stop at the first local minimum. Go through all epochs and keep the lowest.
*/
final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        double[] validation = c.validationLoss();
        int best = 0;
        while (Double.isNaN(validation[best])) {
            best++;
        }
        while (best + 1 < validation.length && validation[best + 1] < validation[best]) {
            best++;
        }
        return best;
    }
}
