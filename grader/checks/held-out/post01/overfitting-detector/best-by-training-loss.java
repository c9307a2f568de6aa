/*
style: a stream of epochs, NaN last
*/
import java.util.Comparator;
import java.util.stream.IntStream;

final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        double[] losses = c.trainLoss();
        return IntStream.range(0, losses.length)
                .boxed()
                .min(Comparator.comparingDouble(epoch -> losses[epoch]))
                .orElseThrow();
    }
}
