/*
title: A NaN reward is taken in
task: 1
covers: []
ask: A film could not be measured and its reward is NaN. What is the mean of the arm from then on?
point: NaN in a sum makes the sum NaN, for good. One failed measurement would spoil the arm for ever.
tell: Before you count a reward ask Double.isNaN, and throw an IllegalArgumentException.
*/
final class EpsilonGreedy {
    public void reward(int arm, double r) {
        requireArm(arm);
        count[arm]++;
        estimate[arm] += (r - estimate[arm]) / count[arm];
    }
}
