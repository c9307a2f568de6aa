/*
title: Small falls move the mark without counting
task: 3
covers: []
ask: A loss falls a little in each of ten epochs, and a lot in all. Does your code ever see an improvement?
point: The mark that a new loss must undercut moves down in your code even when minDelta says that nothing happened.
tell: You lower the best loss at every fall. Lower it only together with the epoch you keep, at an improvement.
*/
final class OverfittingDetector {
    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (patience < 1 || minDelta < 0) {
            throw new IllegalArgumentException("patience " + patience + ", minDelta " + minDelta);
        }
        int kept = 0;
        double lowest = Double.POSITIVE_INFINITY;
        int without = 0;
        double[] validation = c.validationLoss();
        for (int epoch = 0; epoch < validation.length && without < patience; epoch++) {
            if (validation[epoch] < lowest - minDelta) {
                kept = epoch;
                without = 0;
            } else {
                without++;
            }
            if (validation[epoch] < lowest) {
                lowest = validation[epoch];
            }
        }
        return kept;
    }
}
