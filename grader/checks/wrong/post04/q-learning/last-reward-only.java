/*
title: Only the last reward of an episode is returned
task: 4
covers: []
ask: What did the hours before the last one bring?
point: Your number is overwritten in each step.
tell: Add each reward to the sum of the episode.
*/
final class QLearning {
    public double[] train(AnnealingFurnace furnace, int episodes) {
        requireFit(furnace);
        if (episodes < 0) {
            throw new IllegalArgumentException(episodes + " episodes");
        }
        double[] returns = new double[episodes];
        for (int episode = 0; episode < episodes; episode++) {
            int s = furnace.start();
            boolean running = true;
            while (running) {
                int a = choose(s);
                AnnealingFurnace.Step step = furnace.step(s, a);
                observe(s, a, step.reward(), step.next(), step.terminal());
                returns[episode] = step.reward();
                s = step.next();
                running = !step.terminal();
            }
        }
        return returns;
    }
}
