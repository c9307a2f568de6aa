/*
style: a reduction over all epochs
*/
import java.util.stream.IntStream;

final class OverfittingDetector {
    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (patience <= 0) {
            throw new IllegalArgumentException("one epoch at least");
        }
        if (minDelta < 0) {
            throw new IllegalArgumentException("not negative");
        }
        double[] losses = c.validationLoss();
        return IntStream.range(0, losses.length)
                .filter(epoch -> !Double.isNaN(losses[epoch]))
                .reduce((best, epoch) -> losses[best] - losses[epoch] > minDelta ? epoch : best)
                .orElse(0);
    }
}
