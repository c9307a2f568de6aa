/*
title: All actions of the state are moved
task: 1
covers: []
ask: You have heated. What do you know now about cooling?
point: A step says something about one action only.
tell: Change q[s][a] and leave the other actions of s as they are.
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
        for (int b = 0; b < q[s].length; b++) {
            q[s][b] += alpha * (target - q[s][b]);
        }
    }
}
