/*
style: the index of the last number before
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
        int best = -1;
        int last = -1;
        for (int epoch = 0; epoch < losses.length; epoch++) {
            if (last < 0 ? !Double.isNaN(losses[epoch]) : losses[last] - losses[epoch] > minDelta) {
                best = epoch;
            } else if (epoch - best >= patience) {
                break;
            }
            if (!Double.isNaN(losses[epoch])) {
                last = epoch;
            }
        }
        return Math.max(best, 0);
    }
}
