/*
style: the lowest loss so far from a stream
*/
import java.util.Arrays;

final class OverfittingDetector {
    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (patience <= 0) {
            throw new IllegalArgumentException("one epoch at least");
        }
        if (minDelta < 0) {
            throw new IllegalArgumentException("not negative");
        }
        double[] losses = c.validationLoss();
        int kept = -1;
        for (int epoch = 0; epoch < losses.length; epoch++) {
            double lowest = Arrays.stream(losses, 0, epoch)
                    .filter(loss -> !Double.isNaN(loss))
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            if (lowest - losses[epoch] > minDelta) {
                kept = epoch;
            } else if (epoch - kept == patience) {
                return Math.max(kept, 0);
            }
        }
        return Math.max(kept, 0);
    }
}
