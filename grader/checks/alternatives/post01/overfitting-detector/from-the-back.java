/*
style: searches from the last epoch, measures patience by epoch numbers, divides by the larger loss, uses bestEpoch
*/
final class OverfittingDetector {
    public static double generalisationGap(LearningCurve c, int epoch) {
        try {
            return -(c.trainLoss()[epoch] - c.validationLoss()[epoch]);
        } catch (ArrayIndexOutOfBoundsException outside) {
            throw new IllegalArgumentException("no epoch " + epoch, outside);
        }
    }

    public static int bestEpoch(LearningCurve c) {
        int best = c.epochs() - 1;
        for (int epoch = best; epoch >= 0; epoch--) {
            if (Double.isNaN(c.validationLoss()[best]) || c.validationLoss()[epoch] <= c.validationLoss()[best]) {
                best = epoch;
            }
        }
        return best;
    }

    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (!(patience > 0) || !(minDelta >= 0)) {
            throw new IllegalArgumentException("patience " + patience + ", minDelta " + minDelta);
        }
        int kept = -1;
        for (int epoch = 0; epoch < c.epochs(); epoch++) {
            double loss = c.validationLoss()[epoch];
            if (kept < 0 ? !Double.isNaN(loss) : c.validationLoss()[kept] - loss > minDelta) {
                kept = epoch;
            } else if (epoch - kept >= patience) {
                break;
            }
        }
        return Math.max(kept, 0);
    }

    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        int lowest = 0;
        for (int epoch = 0; epoch < c.epochs(); epoch++) {
            lowest = c.trainLoss()[epoch] < c.trainLoss()[lowest] ? epoch : lowest;
        }
        int last = c.epochs() - 1;
        double validation = c.validationLoss()[last];
        return c.trainLoss()[lowest] >= baselineLoss
                ? Verdict.UNDERFITTING
                : validation / Math.max(c.trainLoss()[last], TINY) > 1 + gapRatio
                                && validation > c.validationLoss()[bestEpoch(c)]
                        ? Verdict.OVERFITTING
                        : Verdict.GOOD_FIT;
    }
}
