/*
style: epochs since the improvement from their numbers
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
        for (int epoch = 0; epoch < losses.length; epoch++) {
            if (best < 0 ? !Double.isNaN(losses[epoch]) : losses[epoch] < losses[best]) {
                best = epoch;
            } else if (epoch - best >= patience) {
                break;
            }
        }
        return Math.max(best, 0);
    }
}
