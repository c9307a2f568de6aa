/*
title: The last step of an episode is not learned
task: 4
covers: []
ask: In the last hour the film cracks. Does observe hear of it?
point: Your loop ends before the last step has been learned.
tell: Call observe for every step, the terminal one included.
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
                if (!step.terminal()) {
                    observe(s, a, step.reward(), step.next(), false);
                }
                returns[episode] += step.reward();
                s = step.next();
                running = !step.terminal();
            }
        }
        return returns;
    }
}
