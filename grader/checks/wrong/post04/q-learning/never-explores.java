/*
title: choose never explores
task: 3
covers: []
ask: An action has never been tried. When will your program try it?
point: epsilon and the seed are there to be used in this method.
tell: With probability epsilon return any action, else the greedy one.
*/
final class QLearning {
    public int choose(int s) {
        return greedy(s);
    }
}
