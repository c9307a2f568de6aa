/*
style: a search of its own
*/
final class QLearning {
    public int choose(int s) {
        requireState(s);
        int best = 0;
        for (int a = 0; a < q[s].length; a++) {
            best = q[s][a] > q[s][best] ? a : best;
        }
        return best;
    }
}
