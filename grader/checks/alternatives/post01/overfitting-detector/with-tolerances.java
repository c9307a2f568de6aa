/*
style: a rise of the last validation loss must exceed a percent, NaN replaced by infinity, patience counted down
*/
final class OverfittingDetector {
    private static double[] withoutNan(double[] losses) {
        double[] cleaned = losses.clone();
        for (int epoch = 0; epoch < cleaned.length; epoch++) {
            if (Double.isNaN(cleaned[epoch])) {
                cleaned[epoch] = Double.POSITIVE_INFINITY;
            }
        }
        return cleaned;
    }

    public static int bestEpoch(LearningCurve c) {
        double[] validation = withoutNan(c.validationLoss());
        double lowest = lowest(validation);
        int epoch = 0;
        while (validation[epoch] > lowest) {
            epoch++;
        }
        return epoch;
    }

    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (patience <= 0) {
            throw new IllegalArgumentException("patience " + patience);
        }
        if (minDelta < 0) {
            throw new IllegalArgumentException("minDelta " + minDelta);
        }
        double[] validation = withoutNan(c.validationLoss());
        int kept = 0;
        int left = patience;
        for (int epoch = 1; epoch < validation.length && left > 0; epoch++) {
            left--;
            if (validation[epoch] + minDelta < validation[kept]) {
                kept = epoch;
                left = patience;
            }
        }
        return kept;
    }

    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        if (lowest(c.trainLoss()) >= baselineLoss) {
            return Verdict.UNDERFITTING;
        }
        int last = c.epochs() - 1;
        double validation = c.validationLoss()[last];
        boolean risen = validation > 1.01 * lowest(c.validationLoss());
        return risen && validation > Math.max(c.trainLoss()[last], TINY) * (1 + gapRatio)
                ? Verdict.OVERFITTING
                : Verdict.GOOD_FIT;
    }
}
