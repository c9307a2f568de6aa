/*
title: Of equally good actions the last one
task: 2
covers: []
ask: Two actions have the same value. When is the remembered one replaced?
point: Look at your comparison where both sides are equal.
tell: Replace the remembered action only if the new value is strictly larger.
*/
final class QLearning {
    public int greedy(int s) {
        requireState(s);
        int best = 0;
        for (int a = 1; a < q[s].length; a++) {
            if (q[s][a] >= q[s][best]) {
                best = a;
            }
        }
        return best;
    }
}
