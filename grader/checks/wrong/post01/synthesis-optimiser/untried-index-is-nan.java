/*
title: The index of an arm without reward is NaN
task: 3
covers: E10.5
ask: What is ln 0, and what is 0/0, in your formula?
point: NaN is neither larger nor smaller than any number: a search for the largest passes over such an arm.
tell: Before the formula ask whether the arm has a reward. If it has none, return Double.POSITIVE_INFINITY.
*/
final class Ucb1 {
    public double index(int arm) {
        requireArm(arm);
        return mean[arm] + Math.sqrt(2 * Math.log(total) / count[arm]);
    }
}
