/*
idea: the epoch with the highest validation loss
*/
final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        double[] validation = c.validationLoss();
        int best = 0;
        for (int epoch = 1; epoch < validation.length; epoch++) {
            if (validation[epoch] > validation[best] || Double.isNaN(validation[best])) {
                best = epoch;
            }
        }
        return best;
    }
}
