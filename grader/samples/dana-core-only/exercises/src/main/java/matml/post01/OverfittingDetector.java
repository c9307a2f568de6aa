package matml.post01;

public final class OverfittingDetector {
    public static final double TINY = 1e-12;

    private OverfittingDetector() {}

    public static double generalisationGap(LearningCurve c, int epoch) {
        if (epoch < 0 || epoch >= c.epochs()) throw new IllegalArgumentException("epoch " + epoch);
        return c.validationLoss()[epoch] - c.trainLoss()[epoch];
    }

    public static int bestEpoch(LearningCurve c) {
        int best = 0;
        double[] v = c.validationLoss();
        for (int t = 1; t < v.length; t++) if (v[t] < v[best] || Double.isNaN(v[best])) best = t;
        return best;
    }

    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (patience < 1) throw new IllegalArgumentException("patience");
        if (minDelta < 0) throw new IllegalArgumentException("minDelta");
        double[] v = c.validationLoss();
        int keep = -1;
        int bad = 0;
        for (int t = 0; t < v.length && bad < patience; t++) {
            boolean better = keep < 0 ? !Double.isNaN(v[t]) : v[t] < v[keep] - minDelta;
            if (better) keep = t;
            bad = better ? 0 : bad + 1;
        }
        return Math.max(keep, 0);
    }

    public static Verdict diagnose(LearningCurve c, double baselineLoss, double gapRatio) {
        double[] v = c.validationLoss(), tr = c.trainLoss();
        int last = v.length - 1;
        boolean learned = false;
        for (double l : tr) if (l < baselineLoss) learned = true;
        if (!learned) return Verdict.UNDERFITTING;
        boolean wide = v[last] > (1 + gapRatio) * Math.max(tr[last], TINY);
        boolean worse = v[last] > v[bestEpoch(c)];
        return wide && worse ? Verdict.OVERFITTING : Verdict.GOOD_FIT;
    }
}
