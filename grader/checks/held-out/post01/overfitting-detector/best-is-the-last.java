/*
style: a loop that overwrites its result
*/
final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        int best = 0;
        for (int epoch = 0; epoch < c.validationLoss().length; epoch++) {
            best = epoch;
        }
        return best;
    }
}
