/*
title: The schedule lists levels instead of actions
task: 5
covers: []
ask: What does 2 mean in your array: heat, or the second level?
point: A recipe says what to do, not where one is.
tell: Write down the greedy action of each hour.
*/
final class QLearning {
    public int[] schedule(AnnealingFurnace furnace) {
        requireFit(furnace);
        int[] schedule = new int[furnace.hours()];
        int s = furnace.start();
        for (int hour = 0; hour < schedule.length; hour++) {
            s = furnace.step(s, greedy(s)).next();
            schedule[hour] = furnace.level(s);
        }
        return schedule;
    }
}
