/*
title: The best value of the state before the step is used
task: 1
contains: [search-starts-at-zero]
covers: P4.8
ask: Where are you after the step, and from where do you go on?
point: The maximum in the target is about the future. Which of the two states is the future?
tell: Take the maximum over the actions of s2, the state after the step.
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
        double target = terminal ? r : r + gamma * Arrays.stream(q[s]).max().orElseThrow();
        q[s][a] += alpha * (target - q[s][a]);
    }
}
