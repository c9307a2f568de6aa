/*
title: epsilon is the share of greedy choices
task: 3
covers: []
ask: epsilon is 0.1. How often do you explore?
point: Look at the direction of your comparison with epsilon.
tell: Explore where the random number is smaller than epsilon.
*/
final class QLearning {
    public int choose(int s) {
        int best = greedy(s);
        return random.nextDouble() < epsilon ? best : random.nextInt(q[s].length);
    }
}
