/*
style: the value of the greedy action
*/
final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        if (s < 0 || s2 < 0 || a < 0 || s >= q.length || s2 >= q.length || a >= q[0].length || Double.isNaN(r)) {
            throw new IllegalArgumentException("no such step");
        }
        double target = r;
        if (!terminal) {
            target += gamma * q[s][greedy(s)];
        }
        q[s][a] = q[s][a] * (1 - alpha) + target * alpha;
    }
}
