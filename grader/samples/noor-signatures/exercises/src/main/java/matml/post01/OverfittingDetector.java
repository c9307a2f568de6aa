package matml.post01;

public final class OverfittingDetector {
    public static final double TINY = 1e-12;

    private OverfittingDetector() {}

    public static double generalisationGap(LearningCurve c, int epoch) {
        if (epoch < 0 || epoch >= c.epochs()) {
            throw new IllegalArgumentException("epoch");
        }
        return c.validationLoss()[epoch] - c.trainLoss()[epoch];
    }

    public static int bestEpoch(LearningCurve c) {
        double[] loss = c.validationLoss();
        int best = 0;
        for (int i = 0; i < loss.length; i++) {
            if (loss[i] < loss[best] || Double.isNaN(loss[best])) {
                best = i;
            }
        }
        return best;
    }

    public static int earlyStop(LearningCurve c, int patience, float minDelta) {
        // float is enough for a loss
        if (patience < 1 || minDelta < 0) {
            throw new IllegalArgumentException("patience or minDelta");
        }
        double[] loss = c.validationLoss();
        int best = 0;
        int wait = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < loss.length && wait < patience; i++) {
            wait++;
            if (loss[i] < lowest - minDelta) {
                lowest = loss[i];
                best = i;
                wait = 0;
            }
        }
        return best;
    }

    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] train = c.trainLoss();
        double[] val = c.validationLoss();
        int last = c.epochs() - 1;
        double lowestTrain = Double.POSITIVE_INFINITY;
        for (double loss : train) {
            lowestTrain = loss < lowestTrain ? loss : lowestTrain;
        }
        if (lowestTrain >= baselineLoss) {
            return Verdict.UNDERFITTING;
        }
        if (val[last] > (1 + gapRatio) * Math.max(train[last], TINY) && val[last] > val[bestEpoch(c)]) {
            return Verdict.OVERFITTING;
        }
        return Verdict.GOOD_FIT;
    }
}
