/*
title: The last hour is missing in the schedule
task: 5
covers: []
ask: How many actions does a furnace of eight hours need?
point: Your schedule ends one hour too early.
tell: Go on until the step is terminal, or write as many actions as the furnace has hours.
*/
final class QLearning {
    public int[] schedule(AnnealingFurnace furnace) {
        requireFit(furnace);
        int[] schedule = new int[furnace.hours() - 1];
        int s = furnace.start();
        for (int hour = 0; hour < schedule.length; hour++) {
            schedule[hour] = greedy(s);
            s = furnace.step(s, schedule[hour]).next();
        }
        return schedule;
    }
}
