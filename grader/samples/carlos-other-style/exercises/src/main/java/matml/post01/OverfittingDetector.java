package matml.post01;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

public final class OverfittingDetector {
    public static final double TINY = 1e-12;

    private OverfittingDetector() {}

    public static double generalisationGap(LearningCurve c, int epoch) {
        Require.that(0 <= epoch && epoch < c.epochs(), "epoch %d of %d", epoch, c.epochs());
        return c.validationLoss()[epoch] - c.trainLoss()[epoch];
    }

    public static int bestEpoch(LearningCurve c) {
        double[] v = c.validationLoss();
        // Double.compare puts NaN behind everything, and min() keeps the first of equals
        return IntStream.range(0, v.length)
                .boxed()
                .min(Comparator.comparingDouble(t -> v[t]))
                .orElseThrow();
    }

    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        Require.that(patience >= 1, "patience %d", patience);
        Require.that(minDelta >= 0, "minDelta %s", minDelta);
        double[] v = c.validationLoss();
        return stop(v, new Watch(0, Double.POSITIVE_INFINITY, patience), 0, patience, minDelta);
    }

    /** State of the early stopping: which epoch we would keep, its loss, how many epochs we still wait. */
    private record Watch(int kept, double loss, int left) {}

    private static int stop(double[] v, Watch watch, int from, int patience, double minDelta) {
        for (int t = from; t < v.length; t++) {
            watch = v[t] < watch.loss() - minDelta
                    ? new Watch(t, v[t], patience)
                    : new Watch(watch.kept(), watch.loss(), watch.left() - 1);
            if (watch.left() == 0) {
                return watch.kept();
            }
        }
        return watch.kept();
    }

    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        if (Arrays.stream(c.trainLoss()).noneMatch(loss -> loss < baselineLoss)) {
            return Verdict.UNDERFITTING;
        }
        double train = Math.max(TINY, c.trainLoss()[c.epochs() - 1]);
        double validation = c.validationLoss()[c.epochs() - 1];
        boolean gap = validation > train * (1 + gapRatio);
        boolean wasBetter = Arrays.stream(c.validationLoss()).anyMatch(loss -> loss < validation);
        return gap && wasBetter ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
