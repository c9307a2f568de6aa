/*
title: The worst of the next actions instead of the best
task: 1
covers: []
ask: Which action will you take in the next state?
point: Look at the direction of your search in the next state.
tell: Take the largest value of the next state.
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
        double target = terminal ? r : r + gamma * Arrays.stream(q[s2]).min().orElseThrow();
        q[s][a] += alpha * (target - q[s][a]);
    }
}
