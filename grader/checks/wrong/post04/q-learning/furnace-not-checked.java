/*
title: A furnace that does not fit the table is accepted
task: 4
covers: []
ask: The table has two actions and the furnace three. What is never tried?
point: Nothing goes wrong at once, but the result is worth nothing.
tell: Compare states() and actions() of the furnace with the size of your table first.
*/
final class QLearning {
    public double[] train(AnnealingFurnace furnace, int episodes) {
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
                returns[episode] += step.reward();
                s = step.next();
                running = !step.terminal();
            }
        }
        return returns;
    }
}
