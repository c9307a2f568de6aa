/*
style: starts with the first epoch, a while loop
*/
final class OverfittingDetector {
    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (patience <= 0) {
            throw new IllegalArgumentException("one epoch at least");
        }
        if (minDelta < 0) {
            throw new IllegalArgumentException("not negative");
        }
        double[] losses = c.validationLoss();
        int best = 0;
        int epoch = 1;
        while (epoch < losses.length && epoch - best <= patience) {
            if (losses[best] - losses[epoch] > minDelta) {
                best = epoch;
            }
            epoch++;
        }
        return best;
    }
}
