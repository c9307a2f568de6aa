/*
title: Divided by n + 1: the estimate of 0 counts as a reward
task: 1
covers: E10.1
ask: An arm gives 0.6 once. What should be believed of it then, and what does your method say?
point: The 0 at the beginning stands for "nothing known". It is no reward and must not pull the mean down.
tell: Your count is one too large: it starts at 1, or is raised twice. After the first reward the count is 1.
*/
final class EpsilonGreedy {
    public void reward(int arm, double r) {
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        count[arm]++;
        estimate[arm] += (r - estimate[arm]) / (count[arm] + 1);
    }
}
