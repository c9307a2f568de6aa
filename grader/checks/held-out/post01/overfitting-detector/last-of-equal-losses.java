/*
style: backwards
*/
final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        double[] losses = c.validationLoss();
        int best = losses.length - 1;
        for (int epoch = losses.length - 2; epoch >= 0; epoch--) {
            if (Double.isNaN(losses[best]) || losses[epoch] < losses[best]) {
                best = epoch;
            }
        }
        return best;
    }
}
