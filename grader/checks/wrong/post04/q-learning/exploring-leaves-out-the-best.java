/*
title: The best action takes no part in exploring
task: 3
covers: []
ask: With epsilon 1 and four actions, how often is the best one chosen?
point: Any action means any, the best one included.
tell: Draw from all actions with nextInt of their number.
*/
final class QLearning {
    public int choose(int s) {
        int best = greedy(s);
        if (random.nextDouble() >= epsilon || q[s].length == 1) {
            return best;
        }
        int other = random.nextInt(q[s].length - 1);
        return other < best ? other : other + 1;
    }
}
