/*
title: gamma is not used
task: 1
covers: []
ask: What is a reward worth that comes one hour later?
point: Your target adds up the reward and the next value as if they came at the same time.
tell: Multiply the largest value of the next state by gamma.
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
        double target = terminal ? r : r + Arrays.stream(q[s2]).max().orElseThrow();
        q[s][a] += alpha * (target - q[s][a]);
    }
}
