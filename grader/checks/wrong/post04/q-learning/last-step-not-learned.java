/*
title: Nothing is learned from the last step
task: 1
covers: []
ask: The film cracks in the last hour. How does your table get to know?
point: Your method returns at once where terminal is true.
tell: Move the value towards the reward of the last step: the target is r.
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
        if (terminal) {
            return;
        }
        double target = r + gamma * Arrays.stream(q[s2]).max().orElseThrow();
        q[s][a] += alpha * (target - q[s][a]);
    }
}
