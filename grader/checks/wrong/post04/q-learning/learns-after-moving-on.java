/*
title: The step is learned after the state has changed
task: 4
contains: [one-action-taken-another-learned]
covers: []
ask: Which state does s stand for when observe is called?
point: You move on to the next state first. What is then the state before the step?
tell: Call observe before you set s to step.next().
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
                returns[episode] += step.reward();
                s = step.next();
                observe(s, a, step.reward(), step.next(), step.terminal());
                running = !step.terminal();
            }
        }
        return returns;
    }
}
