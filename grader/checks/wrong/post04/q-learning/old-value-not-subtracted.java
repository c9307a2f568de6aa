/*
title: The old value is not subtracted
task: 1
covers: []
ask: The same step with the same reward comes a hundred times. Where does your value go?
point: A value should come to rest at its target, not grow for ever.
tell: Move the value by alpha times the difference between target and old value.
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
        double target = terminal ? r : r + gamma * Arrays.stream(q[s2]).max().orElseThrow();
        q[s][a] += alpha * target;
    }
}
