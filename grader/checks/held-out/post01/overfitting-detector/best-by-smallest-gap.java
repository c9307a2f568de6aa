/*
style: a stream of the gaps
*/
import java.util.Comparator;
import java.util.stream.IntStream;

final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        double[] gaps = IntStream.range(0, c.epochs())
                .mapToDouble(i -> Math.abs(c.trainLoss()[i] - c.validationLoss()[i]))
                .toArray();
        return IntStream.range(0, gaps.length)
                .filter(i -> !Double.isNaN(gaps[i]))
                .boxed()
                .min(Comparator.comparingDouble(i -> gaps[i]))
                .orElse(0);
    }
}
