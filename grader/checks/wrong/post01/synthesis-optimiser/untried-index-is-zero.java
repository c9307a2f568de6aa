/*
title: The index of an arm without reward is 0
task: 3
covers: E10.8
ask: How does an arm with index 0 ever get its first play?
point: What is known of an arm without reward? Its mean could be anything, so the upper end is as high as can be.
tell: You return 0 for an arm without reward. Return Double.POSITIVE_INFINITY.
*/
final class Ucb1 {
    public double index(int arm) {
        requireArm(arm);
        if (count[arm] == 0) {
            return 0;
        }
        return mean[arm] + Math.sqrt(2 * Math.log(total) / count[arm]);
    }
}
