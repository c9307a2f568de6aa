/*
title: greedy explores as well
task: 2
covers: []
ask: You want to know what has been learned so far. Should chance have a say in the answer?
point: Exploring is the business of task 3.
tell: Return the action with the largest value, whatever epsilon is.
*/
final class QLearning {
    public int greedy(int s) {
        requireState(s);
        if (random.nextDouble() < epsilon) {
            return random.nextInt(q[s].length);
        }
        int best = 0;
        for (int a = 1; a < q[s].length; a++) {
            if (q[s][a] > q[s][best]) {
                best = a;
            }
        }
        return best;
    }

    public int choose(int s) {
        return greedy(s);
    }
}
