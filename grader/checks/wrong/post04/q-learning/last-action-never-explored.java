/*
title: The last action is never explored
task: 3
covers: []
ask: Which numbers can nextInt(3) return?
point: One action is missing among your random choices.
tell: nextInt leaves its bound out already: draw nextInt of the number of actions, not of one less.
*/
final class QLearning {
    public int choose(int s) {
        int best = greedy(s);
        return random.nextDouble() < epsilon ? random.nextInt(q[s].length - 1) : best;
    }
}
