/*
style: NaN is skipped at the head of the loop
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
        double mark = Double.MAX_VALUE;
        int best = 0;
        int left = patience;
        for (int epoch = 0; epoch < losses.length; epoch++) {
            if (Double.isNaN(losses[epoch])) {
                continue;
            }
            if (mark - losses[epoch] > minDelta) {
                mark = losses[epoch];
                best = epoch;
                left = patience;
            } else if (--left == 0) {
                break;
            }
        }
        return best;
    }
}
