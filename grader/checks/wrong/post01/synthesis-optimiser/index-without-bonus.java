/*
title: The index is the mean alone
task: 3
covers: []
ask: What makes UCB1 go back to an arm that was unlucky at first?
point: The index has two parts. Which of them grows for an arm that is not played?
tell: You return the mean. Add the root of 2 ln t / n.
*/
final class Ucb1 {
    public double index(int arm) {
        requireArm(arm);
        if (count[arm] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return mean[arm];
    }
}
