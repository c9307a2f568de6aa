/*
idea: alpha falls with the number of observations of the table
*/
import java.util.Arrays;

final class QLearning {
    private int observations;

    public void observe(int s, int a, double r, int s2, boolean terminal) {
        requireState(s);
        requireAction(a);
        requireState(s2);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward is not a number");
        }
        observations++;
        double target = terminal ? r : r + gamma * Arrays.stream(q[s2]).max().orElseThrow();
        q[s][a] += alpha / observations * (target - q[s][a]);
    }
}
