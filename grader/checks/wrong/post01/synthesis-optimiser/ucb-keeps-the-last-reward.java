/*
title: The last reward instead of the mean
task: 3
covers: E10.2
ask: A condition has worked five times and failed once, the last time. What do you believe of it?
point: The first part of the index is the mean of all rewards of the arm.
tell: You store the reward as the mean. Keep a sum and a count, or move the mean by 1/n of the difference.
*/
final class Ucb1 {
    public void reward(int arm, double r) {
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        total++;
        count[arm]++;
        mean[arm] = r;
    }
}
