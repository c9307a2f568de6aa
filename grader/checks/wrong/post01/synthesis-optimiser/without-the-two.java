/*
title: The factor 2 is missing
task: 3
covers: E10.6
ask: Compare your bonus with the formula, sign by sign. What stands in front of ln t?
point: Your bonus is too small by the same factor everywhere.
tell: Under the root stands 2 ln t / n. You have left out the 2.
*/
final class Ucb1 {
    public double index(int arm) {
        requireArm(arm);
        if (count[arm] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return mean[arm] + Math.sqrt(Math.log(total) / count[arm]);
    }
}
