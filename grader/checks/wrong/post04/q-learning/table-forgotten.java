/*
title: The table is emptied before every episode
task: 4
covers: []
ask: What does the second episode know of the first?
point: Only what stays in the table has been learned.
tell: Leave the table as it is between episodes. Only the state goes back to the start.
*/
import java.util.Arrays;

final class QLearning {
    public double[] train(AnnealingFurnace furnace, int episodes) {
        requireFit(furnace);
        if (episodes < 0) {
            throw new IllegalArgumentException(episodes + " episodes");
        }
        double[] returns = new double[episodes];
        for (int episode = 0; episode < episodes; episode++) {
            for (double[] row : q) {
                Arrays.fill(row, 0);
            }
            int s = furnace.start();
            boolean running = true;
            while (running) {
                int a = choose(s);
                AnnealingFurnace.Step step = furnace.step(s, a);
                observe(s, a, step.reward(), step.next(), step.terminal());
                returns[episode] += step.reward();
                s = step.next();
                running = !step.terminal();
            }
        }
        return returns;
    }
}
