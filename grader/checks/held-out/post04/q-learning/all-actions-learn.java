/*
style: setAll
*/
import java.util.Arrays;

final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        if (s < 0 || s2 < 0 || a < 0 || s >= q.length || s2 >= q.length || a >= q[0].length || Double.isNaN(r)) {
            throw new IllegalArgumentException("no such step");
        }
        double target = terminal ? r : r + gamma * q[s2][greedy(s2)];
        Arrays.setAll(q[s], b -> (1 - alpha) * q[s][b] + alpha * target);
    }
}
