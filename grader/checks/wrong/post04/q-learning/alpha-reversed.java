/*
title: alpha weighs the old value instead of the new one
task: 1
covers: []
ask: With alpha 1, should a value stay where it is or become the target?
point: In a weighted mean of old and new, which of the two gets alpha?
tell: The new part gets alpha and the old one 1 - alpha.
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
        q[s][a] = alpha * q[s][a] + (1 - alpha) * target;
    }
}
