/*
misconception: nan-replaces-the-best
task: 2
covers: E7.7
*/
final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        double[] validation = c.validationLoss();
        int best = 0;
        for (int epoch = 1; epoch < validation.length; epoch++) {
            if (validation[epoch] < validation[best]) {
                best = epoch;
            }
        }
        return best;
    }
}
