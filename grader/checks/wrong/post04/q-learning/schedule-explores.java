/*
title: The schedule explores
task: 5
covers: []
ask: Two calls in a row: should they give two schedules?
point: Training is over. Chance has no place in a recipe.
tell: Take the greedy action of every state, not that of choose.
*/
final class QLearning {
    public int[] schedule(AnnealingFurnace furnace) {
        requireFit(furnace);
        int[] schedule = new int[furnace.hours()];
        int s = furnace.start();
        for (int hour = 0; hour < schedule.length; hour++) {
            schedule[hour] = choose(s);
            s = furnace.step(s, schedule[hour]).next();
        }
        return schedule;
    }
}
