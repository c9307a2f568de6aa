/*
title: Only the last step of an episode is learned
task: 4
covers: []
ask: How many steps does an episode have, and how many calls of observe?
point: observe stands behind the loop instead of inside.
tell: Call observe after every single step.
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
                if (step.terminal()) {
                    observe(s, a, step.reward(), step.next(), step.terminal());
                }
                returns[episode] += step.reward();
                s = step.next();
                running = !step.terminal();
            }
        }
        return returns;
    }
}
