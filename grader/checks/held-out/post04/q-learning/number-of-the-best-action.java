/*
style: a search of its own, a weighted mean
*/
final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        if (s < 0 || s2 < 0 || a < 0 || s >= q.length || s2 >= q.length || a >= q[0].length || Double.isNaN(r)) {
            throw new IllegalArgumentException("no such step");
        }
        int best = 0;
        for (int b = 1; b < q[s2].length; b++) {
            best = q[s2][b] > q[s2][best] ? b : best;
        }
        q[s][a] = (1 - alpha) * q[s][a] + alpha * (terminal ? r : r + gamma * best);
    }
}
