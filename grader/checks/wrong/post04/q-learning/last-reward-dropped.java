/*
title: The reward of the last step is dropped
task: 1
covers: []
ask: The film cracks in the last hour. How does your table get to know?
point: Only what comes after the last step is 0. The last step itself has a reward.
tell: Where terminal is true the target is r, not 0.
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
        double target = terminal ? 0 : r + gamma * Arrays.stream(q[s2]).max().orElseThrow();
        q[s][a] += alpha * (target - q[s][a]);
    }
}
