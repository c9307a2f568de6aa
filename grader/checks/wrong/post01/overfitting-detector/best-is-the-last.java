/*
title: The last epoch is taken for the best
task: 2
covers: E7.3
ask: Does more training always make a model better on unseen data?
point: Your result does not depend on the losses at all.
tell: You return the last epoch. Return the one with the lowest validation loss.
*/
final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        return c.epochs() - 1;
    }
}
