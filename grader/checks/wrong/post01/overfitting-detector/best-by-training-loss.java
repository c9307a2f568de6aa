/*
title: The best epoch is chosen by the training loss
task: 2
covers: E7.1
ask: Which of the two losses says how the model does on materials it has not seen?
point: The training loss keeps falling while a model learns its data by heart. Which curve do you search?
tell: You look for the lowest training loss. Look for the lowest validation loss.
*/
final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        double[] losses = c.trainLoss();
        int best = 0;
        for (int epoch = 1; epoch < losses.length; epoch++) {
            if (losses[epoch] < losses[best] || Double.isNaN(losses[best])) {
                best = epoch;
            }
        }
        return best;
    }
}
