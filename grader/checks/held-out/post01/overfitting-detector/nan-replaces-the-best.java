/*
style: kept only while it is not higher
*/
final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        double[] losses = c.validationLoss();
        int best = 0;
        int epoch = 0;
        while (++epoch < losses.length) {
            boolean worse = losses[best] <= losses[epoch];
            best = worse ? best : epoch;
        }
        return best;
    }
}
