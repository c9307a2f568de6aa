/*
title: The gap with the opposite sign
task: 1
covers: []
ask: Which of the two losses is usually the larger one, and what sign should the gap have then?
point: A model that does worse on unseen data has a positive gap. Which loss do you subtract from which?
tell: You subtract the validation loss from the training loss. Subtract the training loss from the validation loss.
*/
final class OverfittingDetector {
    public static double generalisationGap(LearningCurve c, int epoch) {
        if (epoch < 0 || epoch >= c.epochs()) {
            throw new IllegalArgumentException("no epoch " + epoch);
        }
        return c.trainLoss()[epoch] - c.validationLoss()[epoch];
    }
}
