/*
title: A reward that is not a number is accepted
task: 1
covers: []
ask: The detector has failed and says NaN. What is your table worth afterwards?
point: One NaN spreads from value to value, without an exception.
tell: Throw an IllegalArgumentException if Double.isNaN(r), before the table is touched.
*/
import java.util.Arrays;

final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        requireState(s);
        requireAction(a);
        requireState(s2);
        double target = terminal ? r : r + gamma * Arrays.stream(q[s2]).max().orElseThrow();
        q[s][a] += alpha * (target - q[s][a]);
    }
}
