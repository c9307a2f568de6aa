/*
title: t counts the rewards of one arm only
task: 3
covers: E10.7
ask: An arm has not been played for long. Does its bonus grow in your formula?
point: t and n are two counts: one of all arms together, one of this arm.
tell: You use the arm's own count for t. Count the rewards of all arms for t.
*/
final class Ucb1 {
    public double index(int arm) {
        requireArm(arm);
        if (count[arm] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return mean[arm] + Math.sqrt(2 * Math.log(count[arm]) / count[arm]);
    }
}
