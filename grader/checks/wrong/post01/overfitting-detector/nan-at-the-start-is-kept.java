/*
misconception: nan-is-an-improvement
task: 3
covers: E7.7
*/
final class OverfittingDetector {
    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (patience < 1 || minDelta < 0) {
            throw new IllegalArgumentException("patience " + patience + ", minDelta " + minDelta);
        }
        double[] validation = c.validationLoss();
        int kept = 0;
        double keptLoss = validation[0];
        int without = 0;
        for (int epoch = 1; epoch < validation.length && without < patience; epoch++) {
            if (validation[epoch] < keptLoss - minDelta) {
                kept = epoch;
                keptLoss = validation[epoch];
                without = 0;
            } else {
                without++;
            }
        }
        return kept;
    }
}
