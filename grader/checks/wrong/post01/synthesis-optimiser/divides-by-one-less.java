/*
title: Divided by n - 1 instead of n
task: 1
covers: E10.1
ask: What is the estimate of an arm after its first reward, by your formula?
point: The mean of n rewards has n below the line, also when it is brought up to date reward by reward.
tell: You count the rewards before the new one, or take 1 off. Count the new reward first, then divide by the count.
*/
final class EpsilonGreedy {
    public void reward(int arm, double r) {
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        estimate[arm] += (r - estimate[arm]) / count[arm];
        count[arm]++;
    }
}
