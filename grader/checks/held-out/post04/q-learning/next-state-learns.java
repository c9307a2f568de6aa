/*
style: the row in a variable
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
        double[] row = q[s2];
        row[a] = (1 - alpha) * row[a] + alpha * (terminal ? r : r + gamma * next);
    }
}
