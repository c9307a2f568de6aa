/*
title: The factor 2 stands outside the root
task: 3
covers: E10.6
ask: How far does the root in the formula reach?
point: Your bonus is too large by the same factor everywhere.
tell: You multiply the root by 2. The 2 belongs under the root.
*/
final class Ucb1 {
    public double index(int arm) {
        requireArm(arm);
        if (count[arm] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return mean[arm] + 2 * Math.sqrt(Math.log(total) / count[arm]);
    }
}
