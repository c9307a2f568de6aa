/*
title: The reward goes to the arm that was chosen last
task: 1
covers: E10.10
ask: Which film was it that gave this reward: the one made last, or the one that is named?
point: Results come back from the laboratory in any order. The method is told which arm a reward belongs to.
tell: You keep the last choice and reward that arm. Use the parameter arm of reward instead.
*/
final class EpsilonGreedy {
    private int last;

    public int choose() {
        if (random.nextDouble() < epsilon) {
            last = random.nextInt(estimate.length);
            return last;
        }
        last = 0;
        for (int arm = 1; arm < estimate.length; arm++) {
            if (estimate[arm] > estimate[last]) {
                last = arm;
            }
        }
        return last;
    }

    public void reward(int arm, double r) {
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        count[last]++;
        estimate[last] += (r - estimate[last]) / count[last];
    }
}
