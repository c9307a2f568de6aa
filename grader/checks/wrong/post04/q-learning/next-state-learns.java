/*
title: The value of the state after the step is moved
task: 1
covers: []
ask: The action was taken in s. Whose value has been put to the test?
point: The right number is computed and goes to the wrong row.
tell: Change q[s][a], the value of the action in the state before the step.
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
        q[s2][a] += alpha * (target - q[s2][a]);
    }
}
