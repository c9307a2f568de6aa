/*
style: all gaps in an array
*/
import java.util.stream.IntStream;

final class OverfittingDetector {
    public static double generalisationGap(LearningCurve c, int epoch) {
        double[] gaps = IntStream.range(0, c.epochs())
                .mapToDouble(i -> c.trainLoss()[i] - c.validationLoss()[i])
                .toArray();
        if (epoch < 0 || epoch > gaps.length - 1) {
            throw new IllegalArgumentException("there are " + gaps.length + " epochs");
        }
        return gaps[epoch];
    }
}
