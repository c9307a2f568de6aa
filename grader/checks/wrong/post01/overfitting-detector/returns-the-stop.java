/*
title: The epoch where training stops is returned
task: 3
covers: E7.5
ask: When training stops, how long ago was the model at its best?
point: At the stop, patience epochs without improvement have passed. Which epoch's weights would you want to keep?
tell: You return the epoch at which the loop ends. Remember the epoch of the last improvement and return that.
*/
final class OverfittingDetector {
    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (patience < 1 || minDelta < 0) {
            throw new IllegalArgumentException("patience " + patience + ", minDelta " + minDelta);
        }
        double keptLoss = Double.POSITIVE_INFINITY;
        int without = 0;
        double[] validation = c.validationLoss();
        for (int epoch = 0; epoch < validation.length; epoch++) {
            if (validation[epoch] < keptLoss - minDelta) {
                keptLoss = validation[epoch];
                without = 0;
            } else if (++without == patience) {
                return epoch;
            }
        }
        return validation.length - 1;
    }
}
