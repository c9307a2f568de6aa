/*
title: NaN counts as an improvement
task: 3
covers: E7.7
ask: What do the comparisons NaN < 1, NaN > 1 and NaN == NaN give in Java?
point: Every comparison with NaN is false. Follow your loop through a curve with a NaN at its end, then through one
  with a NaN at its beginning.
tell: A NaN becomes the loss to beat because a comparison with it is false. Ask whether the new loss is below the
  mark, not whether it fails to be above, and begin with a mark of positive infinity instead of the first loss.
*/
final class OverfittingDetector {
    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        if (patience < 1 || minDelta < 0) {
            throw new IllegalArgumentException("patience " + patience + ", minDelta " + minDelta);
        }
        int kept = 0;
        double keptLoss = Double.POSITIVE_INFINITY;
        int without = 0;
        double[] validation = c.validationLoss();
        for (int epoch = 0; epoch < validation.length && without < patience; epoch++) {
            if (!(validation[epoch] >= keptLoss - minDelta)) {
                kept = epoch;
                keptLoss = validation[epoch];
                without = 0;
            } else {
                without++;
            }
        }
        return kept;
    }
}
