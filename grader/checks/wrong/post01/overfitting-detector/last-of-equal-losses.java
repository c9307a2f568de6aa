/*
title: The last of equally good epochs
task: 2
covers: []
ask: Two epochs have the same lowest loss. Which of them do you return?
point: Training longer for the same loss gains nothing, so the first one counts. Look at your comparison.
tell: Your comparison lets an equal loss replace the best one. Replace it only by a lower loss.
*/
final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        double[] validation = c.validationLoss();
        int best = 0;
        for (int epoch = 1; epoch < validation.length; epoch++) {
            if (validation[epoch] <= validation[best] || Double.isNaN(validation[best])) {
                best = epoch;
            }
        }
        return best;
    }
}
