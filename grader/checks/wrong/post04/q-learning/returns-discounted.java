/*
title: The returns are discounted
task: 4
covers: []
ask: What has the film gained in an episode, whatever gamma is?
point: gamma is for the values of the table. The returned sums are plain ones.
tell: Add up the rewards of an episode without gamma.
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
            double weight = 1;
            while (running) {
                int a = choose(s);
                AnnealingFurnace.Step step = furnace.step(s, a);
                observe(s, a, step.reward(), step.next(), step.terminal());
                returns[episode] += weight * step.reward();
                weight *= gamma;
                s = step.next();
                running = !step.terminal();
            }
        }
        return returns;
    }
}
