/*
title: The returns are added up over the episodes
task: 4
covers: []
ask: Where does the sum of an episode begin?
point: Your sums keep growing from episode to episode.
tell: Begin each episode with a sum of 0.
*/
final class QLearning {
    public double[] train(AnnealingFurnace furnace, int episodes) {
        requireFit(furnace);
        if (episodes < 0) {
            throw new IllegalArgumentException(episodes + " episodes");
        }
        double[] returns = new double[episodes];
        double sum = 0;
        for (int episode = 0; episode < episodes; episode++) {
            int s = furnace.start();
            boolean running = true;
            while (running) {
                int a = choose(s);
                AnnealingFurnace.Step step = furnace.step(s, a);
                observe(s, a, step.reward(), step.next(), step.terminal());
                sum += step.reward();
                s = step.next();
                running = !step.terminal();
            }
            returns[episode] = sum;
        }
        return returns;
    }
}
