/*
title: The action with the smallest value
task: 2
contains: [greedy-starts-at-zero]
covers: []
ask: Are the values of the table costs or rewards?
point: Look at the direction of your search.
tell: Keep the action with the largest value.
*/
final class QLearning {
    public int greedy(int s) {
        requireState(s);
        int best = 0;
        for (int a = 1; a < q[s].length; a++) {
            if (q[s][a] < q[s][best]) {
                best = a;
            }
        }
        return best;
    }
}
