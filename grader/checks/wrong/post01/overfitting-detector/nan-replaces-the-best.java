/*
title: NaN is taken for a good loss
task: 2
covers: E7.7
ask: What do the comparisons NaN < 1, NaN > 1 and NaN == NaN give in Java?
point: Every comparison with NaN is false. Follow your search through a curve that has a NaN at its beginning, in
  its middle, at its end.
tell: A NaN becomes your best loss, or stays it for good, because no comparison says otherwise. Skip epochs for
  which Double.isNaN is true.
*/
final class OverfittingDetector {
    public static int bestEpoch(LearningCurve c) {
        double[] validation = c.validationLoss();
        int best = 0;
        for (int epoch = 1; epoch < validation.length; epoch++) {
            if (!(validation[epoch] >= validation[best])) {
                best = epoch;
            }
        }
        return best;
    }
}
