/*
title: observe gets the two states in the wrong order
task: 4
contains: [one-action-taken-another-learned]
covers: []
ask: Which of the two states was before the step?
point: Compare the order of your arguments with that of the parameters of observe.
tell: Call observe with the state before the step first, and with step.next() as the fourth argument.
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
                observe(step.next(), a, step.reward(), s, step.terminal());
                returns[episode] += step.reward();
                s = step.next();
                running = !step.terminal();
            }
        }
        return returns;
    }
}
