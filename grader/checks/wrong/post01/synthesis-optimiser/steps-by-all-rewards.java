/*
title: Divided by the number of all rewards
task: 1
covers: E10.1
ask: Should the films made at 450 degrees change how the mean at 400 degrees is computed?
point: Every arm has a mean of its own, and needs a count of its own.
tell: You divide by the number of rewards of all arms together. Keep one count per arm and divide by that.
*/
final class EpsilonGreedy {
    private int total;

    public void reward(int arm, double r) {
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        total++;
        estimate[arm] += (r - estimate[arm]) / total;
    }
}
