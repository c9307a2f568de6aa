/*
title: The same action is looked up in the next state
task: 1
covers: []
ask: You have heated. Does that say what you will do next?
point: The next value is the best of the next state, whatever the action was that led there.
tell: Take the largest value of the next state instead of the value of the same action.
*/
final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        requireState(s);
        requireAction(a);
        requireState(s2);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward is not a number");
        }
        double target = terminal ? r : r + gamma * q[s2][a];
        q[s][a] += alpha * (target - q[s][a]);
    }
}
