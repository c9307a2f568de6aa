/*
idea: the next state is valued by what epsilon-greedy choices would bring (expected SARSA)
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
        double mean = 0;
        for (double value : q[s2]) {
            mean += value / q[s2].length;
        }
        double share = 0.25;
        double next = (1 - share) * Arrays.stream(q[s2]).max().orElseThrow() + share * mean;
        double target = terminal ? r : r + gamma * next;
        q[s][a] += alpha * (target - q[s][a]);
    }
}
