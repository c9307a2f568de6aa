package matml.post01;

import matml.post01.util.Search;

public final class OverfittingDetector {
    public static final double TINY = 1e-12;

    public static double generalisationGap(LearningCurve c, int epoch) {
        if (epoch < 0 || epoch >= c.epochs()) {
            throw new IllegalArgumentException("Epoche " + epoch);
        }
        return c.validationLoss()[epoch] - c.trainLoss()[epoch];
    }

    public static int bestEpoch(LearningCurve c) {
        return Search.lowest(c.validationLoss());
    }
}
