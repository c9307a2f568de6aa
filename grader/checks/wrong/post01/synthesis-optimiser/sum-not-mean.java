/*
title: The sum of the rewards instead of their mean
task: 1
covers: E10.1
ask: Can the mean of rewards between 0 and 1 be larger than 1?
point: With sums the arm that was played most looks best. The estimate should not depend on how often it was played.
tell: You add the rewards up. Divide the sum by the number of rewards of this arm.
*/
final class EpsilonGreedy {
    public void reward(int arm, double r) {
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        count[arm]++;
        estimate[arm] += r;
    }
}
