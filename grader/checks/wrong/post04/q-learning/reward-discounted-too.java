/*
title: gamma multiplies the reward as well
task: 1
covers: []
ask: The reward of this step comes now. Why should it be worth less?
point: Look at the brackets: what does gamma stand in front of?
tell: gamma multiplies the largest value of the next state only: r + gamma * max.
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
        double target = terminal ? gamma * r : gamma * (r + Arrays.stream(q[s2]).max().orElseThrow());
        q[s][a] += alpha * (target - q[s][a]);
    }
}
