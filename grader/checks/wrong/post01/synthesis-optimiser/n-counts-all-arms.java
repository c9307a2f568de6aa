/*
title: n counts the rewards of all arms
task: 3
covers: []
ask: Two arms have the same mean, one was played ten times, one a hundred times. Which has the larger bonus?
point: t and n are two counts: one of all arms together, one of this arm.
tell: You divide by the number of all rewards. Divide by the number of rewards of this arm.
*/
final class Ucb1 {
    public double index(int arm) {
        requireArm(arm);
        if (count[arm] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return mean[arm] + Math.sqrt(2 * Math.log(total) / total);
    }
}
