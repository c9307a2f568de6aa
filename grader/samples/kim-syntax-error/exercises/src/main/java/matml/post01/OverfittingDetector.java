package matml.post01;

public final class OverfittingDetector {
    public static final double TINY = 1e-12;

    private OverfittingDetector() {}

    public static double generalisationGap(LearningCurve c, int epoch) {
        if (epoch < 0 || epoch >= c.epochs()) {
            throw new IllegalArgumentException("epoch " + epoch);
        }
        return c.validationLoss()[epoch] - c.trainLoss()[epoch];
    }

    public static int bestEpoch(LearningCurve c) {
        int best = -1;
        double[] loss = c.validationLoss();
        for (int i = 0; i < loss.length; i++) {
            if (!Double.isNaN(loss[i]) && (best == -1 || loss[i] < loss[best])) {
                best = i;
            }
        }
        return best;
    }

    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (patience < 1 || minDelta < 0) {
            throw new IllegalArgumentException("patience " + patience + ", minDelta " + minDelta);
        }
        double lowest = Double.MAX_VALUE;
        int keep = 0;
        int patienceLeft = patience;
        for (int i = 0; i < c.epochs(); i++) {
            double loss = c.validationLoss()[i];
            if (lowest - loss > minDelta) {
                lowest = loss;
                keep = i;
                patienceLeft = patience;
            } else if (--patienceLeft == 0) {
                return keep;
            }
        }
        return keep;
    }

    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] validation = c.validationLoss();
        boolean better = false;
        for (double loss : train) {
            better = better || loss < baselineLoss;
        }
        if (!better) {
            return Verdict.UNDERFITTING;
        }
        double end = validation[validation.length - 1];
        boolean gap = end > (1 + gapRatio) * Math.max(train[train.length - 1], TINY);
        for (double loss : validation) {
            if (gap && loss < end) {
                return Verdict.OVERFITTING;
            }
        }
        return Verdict.GOOD_FIT;
    }
}
