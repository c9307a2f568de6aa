/*
style: a reduction that begins with the first epoch
*/
import java.util.stream.IntStream;

final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        double[] losses = c.validationLoss();
        return IntStream.range(0, losses.length)
                .reduce((best, epoch) -> losses[epoch] < losses[best] ? epoch : best)
                .orElseThrow();
    }
}
