/*
style: compares with NaN by ==, which is never true
*/
final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        if (s < 0 || s2 < 0 || a < 0 || s >= q.length || s2 >= q.length || a >= q[0].length || r == Double.NaN) {
            throw new IllegalArgumentException("no such step");
        }
        q[s][a] = (1 - alpha) * q[s][a] + alpha * (terminal ? r : r + gamma * q[s2][greedy(s2)]);
    }
}
