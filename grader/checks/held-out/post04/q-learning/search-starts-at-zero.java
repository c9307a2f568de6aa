/*
style: a filtered stream
*/
import java.util.Arrays;

final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        if (s < 0 || s2 < 0 || a < 0 || s >= q.length || s2 >= q.length || a >= q[0].length || Double.isNaN(r)) {
            throw new IllegalArgumentException("no such step");
        }
        double best = Arrays.stream(q[s2]).filter(value -> value > 0).max().orElse(0);
        q[s][a] = (1 - alpha) * q[s][a] + alpha * (terminal ? r : r + gamma * best);
    }
}
