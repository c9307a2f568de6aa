/*
title: The last reward replaces the estimate
task: 1
covers: E10.2
ask: A condition has worked five times and failed once, the last time. What do you believe of it?
point: One noisy result should not wipe out all the earlier ones.
tell: You store the reward as the estimate. Store the mean of all rewards of the arm: a sum and a count will do.
*/
final class EpsilonGreedy {
    public void reward(int arm, double r) {
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        estimate[arm] = r;
    }
}
