/*
style: patience is used up and never given back
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
            if (mark - losses[epoch] > minDelta) {
                mark = losses[epoch];
                best = epoch;
            } else if (--left == 0) {
                return best;
            }
        }
        return best;
    }
}
