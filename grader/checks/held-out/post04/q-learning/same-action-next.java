/*
style: a weighted mean
*/
final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        if (s < 0 || s2 < 0 || a < 0 || s >= q.length || s2 >= q.length || a >= q[0].length || Double.isNaN(r)) {
            throw new IllegalArgumentException("no such step");
        }
        double future = terminal ? 0 : gamma * q(s2, a);
        q[s][a] = (1 - alpha) * q[s][a] + alpha * (r + future);
    }
}
