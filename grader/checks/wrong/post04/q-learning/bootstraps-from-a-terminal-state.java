/*
title: The state after the last step still counts
task: 1
covers: P4.7
ask: The film is out of the furnace. What can still be gained in the state that is left?
point: Your target has the same form for every step. What does the flag terminal change?
tell: Where the step was the last one the target is the reward alone, without gamma times the values of the next state.
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
        q[s][a] += alpha * (r + gamma * Arrays.stream(q[s2]).max().orElseThrow() - q[s][a]);
    }
}
