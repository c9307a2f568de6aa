/*
style: the loop variable is the result
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
        int epoch = 0;
        while (epoch < losses.length - 1) {
            boolean better = best < 0 ? !Double.isNaN(losses[epoch]) : losses[best] - losses[epoch] > minDelta;
            best = better ? epoch : best;
            if (epoch - best == patience) {
                break;
            }
            epoch++;
        }
        return epoch;
    }
}
