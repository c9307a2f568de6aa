/*
style: a sorted copy
*/
import java.util.Arrays;

final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        if (s < 0 || s2 < 0 || a < 0 || s >= q.length || s2 >= q.length || a >= q[0].length || Double.isNaN(r)) {
            throw new IllegalArgumentException("no such step");
        }
        double[] row = q[s2].clone();
        Arrays.sort(row);
        q[s][a] = (1 - alpha) * q[s][a] + alpha * (terminal ? r : r + gamma * row[0]);
    }
}
