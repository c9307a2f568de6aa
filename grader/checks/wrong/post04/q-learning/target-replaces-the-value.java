/*
title: The target replaces the value: alpha is not used
task: 1
covers: []
ask: What is left of all earlier experience after one step?
point: alpha says how far a value moves towards its target. With alpha 1 it goes all the way.
tell: Keep the old value and add alpha times the difference between target and old value.
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
        q[s][a] = terminal ? r : r + gamma * Arrays.stream(q[s2]).max().orElseThrow();
    }
}
