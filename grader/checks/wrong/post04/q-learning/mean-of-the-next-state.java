/*
title: The mean of the next actions instead of the best
task: 1
covers: []
ask: Which action will you take in the next state, any one or the best?
point: Q-learning looks ahead as if it acted in the best way from then on.
tell: Take the largest value of the next state, not the mean.
*/
import java.util.Arrays;

final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        requireState(s);
        requireAction(a);
        requireState(s2);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward is not a number");
        }
        double target = terminal ? r : r + gamma * Arrays.stream(q[s2]).average().orElseThrow();
        q[s][a] += alpha * (target - q[s][a]);
    }
}
