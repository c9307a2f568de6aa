/*
title: The sum of the rewards instead of their mean
task: 3
covers: E10.1
ask: Can the mean of rewards between 0 and 1 be larger than 1?
point: With sums the arm that was played most looks best. The first part of the index should be a mean.
tell: You add the rewards up. Divide the sum by the number of rewards of this arm.
*/
final class Ucb1 {
    public void reward(int arm, double r) {
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        total++;
        count[arm]++;
        mean[arm] += r;
    }
}
