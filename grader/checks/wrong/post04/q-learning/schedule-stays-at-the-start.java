/*
title: The schedule does not leave the first state
task: 5
covers: []
ask: In which state are you after the first action?
point: Every action of your schedule is the best one of the start.
tell: Ask the furnace for the next state after each action, and go on from there.
*/
final class QLearning {
    public int[] schedule(AnnealingFurnace furnace) {
        requireFit(furnace);
        int[] schedule = new int[furnace.hours()];
        int s = furnace.start();
        for (int hour = 0; hour < schedule.length; hour++) {
            schedule[hour] = greedy(s);
        }
        return schedule;
    }
}
