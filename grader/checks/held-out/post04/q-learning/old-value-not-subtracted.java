/*
style: two additions
*/
final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        if (s < 0 || s2 < 0 || a < 0 || s >= q.length || s2 >= q.length || a >= q[0].length || Double.isNaN(r)) {
            throw new IllegalArgumentException("no such step");
        }
        double next = Double.NEGATIVE_INFINITY;
        for (double value : q[s2]) {
            next = Math.max(next, value);
        }
        q[s][a] = q[s][a] + alpha * r;
        if (!terminal) {
            q[s][a] += alpha * gamma * next;
        }
    }
}
