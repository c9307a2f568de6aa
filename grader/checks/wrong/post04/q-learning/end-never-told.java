/*
title: observe is never told that a step was the last
task: 4
covers: []
ask: How does your table get to know that nothing follows?
point: The furnace says so in every step. Where does that go?
tell: Hand step.terminal() to observe as its last argument.
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
                observe(s, a, step.reward(), step.next(), false);
                returns[episode] += step.reward();
                s = step.next();
                running = !step.terminal();
            }
        }
        return returns;
    }
}
