/*
title: The number of the best action is taken for its value
task: 1
contains: [search-starts-at-zero]
covers: []
ask: greedy returns 2. Is that a number of points or the name of an action?
point: The target needs how good the best action is, not which one it is.
tell: Read the value of that action in the table: q[s2][greedy(s2)].
*/
final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        requireState(s);
        requireAction(a);
        requireState(s2);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward is not a number");
        }
        double target = terminal ? r : r + gamma * greedy(s2);
        q[s][a] += alpha * (target - q[s][a]);
    }
}
