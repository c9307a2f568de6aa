/*
title: terminal is understood the other way round
task: 1
contains: [search-starts-at-zero]
covers: []
ask: terminal is true. Does anything follow?
point: Your two cases are both there, but each at the place of the other.
tell: Where terminal is true the target is the reward alone; else add gamma times the largest next value.
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
        double target = terminal ? r + gamma * Arrays.stream(q[s2]).max().orElseThrow() : r;
        q[s][a] += alpha * (target - q[s][a]);
    }
}
