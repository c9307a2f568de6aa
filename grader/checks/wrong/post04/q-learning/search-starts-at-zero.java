/*
title: The search for the largest value starts with 0
task: 1
covers: []
ask: All actions of the next state have cost you something. What is the largest value there?
point: A number to beat must be below everything that can come.
tell: Start with Double.NEGATIVE_INFINITY, or with the first value.
*/
final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        requireState(s);
        requireAction(a);
        requireState(s2);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward is not a number");
        }
        double next = 0;
        for (double value : q[s2]) {
            next = Math.max(next, value);
        }
        double target = terminal ? r : r + gamma * next;
        q[s][a] += alpha * (target - q[s][a]);
    }
}
