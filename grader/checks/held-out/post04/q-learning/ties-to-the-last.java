/*
style: searched from the last action to the first
*/
final class QLearning {
    public int greedy(int s) {
        requireState(s);
        int best = q[s].length - 1;
        for (int a = best - 1; a >= 0; a--) {
            best = q[s][a] > q[s][best] ? a : best;
        }
        return best;
    }
}
