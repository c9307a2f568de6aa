/*
title: One action is taken and another one is learned
task: 4
covers: []
ask: How often is choose asked in one step of yours?
point: Each call of choose may give another action.
tell: Call choose once, keep the action, and use it for the furnace and for observe.
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
                AnnealingFurnace.Step step = furnace.step(s, choose(s));
                observe(s, greedy(s), step.reward(), step.next(), step.terminal());
                returns[episode] += step.reward();
                s = step.next();
                running = !step.terminal();
            }
        }
        return returns;
    }
}
