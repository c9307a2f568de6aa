/*
style: a loop that returns at the first rise
*/
final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        double[] losses = c.validationLoss();
        double before = Double.NaN;
        for (int epoch = 0; epoch < losses.length; epoch++) {
            boolean started = !Double.isNaN(before);
            if (started && !(losses[epoch] < before)) {
                return epoch - 1;
            }
            before = losses[epoch];
        }
        return losses.length - 1;
    }
}
