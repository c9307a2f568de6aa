/*
title: The bonus is subtracted
task: 3
covers: []
ask: Should an arm of which little is known look better or worse than its mean?
point: The index is the upper end of what the mean may be.
tell: You subtract the root. Add it.
*/
final class Ucb1 {
    public double index(int arm) {
        requireArm(arm);
        if (count[arm] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return mean[arm] - Math.sqrt(2 * Math.log(total) / count[arm]);
    }
}
