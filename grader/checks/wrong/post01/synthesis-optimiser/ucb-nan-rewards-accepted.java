/*
title: A NaN reward is taken in
task: 3
covers: []
ask: A film could not be measured and its reward is NaN. What is the index of the arm from then on?
point: NaN in a sum makes the sum NaN, for good, and NaN is never the largest: the arm would be lost.
tell: Before you count a reward ask Double.isNaN, and throw an IllegalArgumentException.
*/
final class Ucb1 {
    public void reward(int arm, double r) {
        requireArm(arm);
        total++;
        count[arm]++;
        mean[arm] += (r - mean[arm]) / count[arm];
    }
}
