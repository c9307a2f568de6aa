/*
title: The schedule changes the table
task: 5
covers: []
ask: You print what has been learned. Should that change what has been learned?
point: observe is called on the way.
tell: Only read the table here, with greedy, and ask the furnace for the next state.
*/
final class QLearning {
    public int[] schedule(AnnealingFurnace furnace) {
        requireFit(furnace);
        int[] schedule = new int[furnace.hours()];
        int s = furnace.start();
        for (int hour = 0; hour < schedule.length; hour++) {
            schedule[hour] = greedy(s);
            AnnealingFurnace.Step step = furnace.step(s, schedule[hour]);
            observe(s, schedule[hour], step.reward(), step.next(), step.terminal());
            s = step.next();
        }
        return schedule;
    }
}
