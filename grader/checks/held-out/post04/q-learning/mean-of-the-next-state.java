/*
style: a loop, a weighted mean
*/
final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        if (s < 0 || s2 < 0 || a < 0 || s >= q.length || s2 >= q.length || a >= q[0].length || Double.isNaN(r)) {
            throw new IllegalArgumentException("no such step");
        }
        double sum = 0;
        for (double value : q[s2]) {
            sum += value;
        }
        q[s][a] = (1 - alpha) * q[s][a] + alpha * (terminal ? r : r + gamma * sum / q[s2].length);
    }
}
