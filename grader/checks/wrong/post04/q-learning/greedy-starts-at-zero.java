/*
title: The search for the best action starts with a value of 0
task: 2
covers: []
ask: All actions have cost you something. Which one does your search keep?
point: A number to beat must be below everything that can come.
tell: Start with Double.NEGATIVE_INFINITY, or with the value of action 0.
*/
final class QLearning {
    public int greedy(int s) {
        requireState(s);
        int best = 0;
        double largest = 0;
        for (int a = 0; a < q[s].length; a++) {
            if (q[s][a] > largest) {
                largest = q[s][a];
                best = a;
            }
        }
        return best;
    }
}
