/*
style: each return added to the one before
*/
final class QLearning {
    public double[] train(AnnealingFurnace furnace, int episodes) {
        requireFit(furnace);
        if (episodes < 0) {
            throw new IllegalArgumentException("episodes");
        }
        double[] returns = new double[episodes];
        for (int e = 0; e < episodes; e++) {
            returns[e] = anneal(furnace) + (e == 0 ? 0 : returns[e - 1]);
        }
        return returns;
    }

    private double anneal(AnnealingFurnace furnace) {
        double total = 0;
        int state = furnace.start();
        for (int hour = 0; hour < furnace.hours(); hour++) {
            int action = choose(state);
            AnnealingFurnace.Step step = furnace.step(state, action);
            observe(state, action, step.reward(), step.next(), step.terminal());
            total += step.reward();
            state = step.next();
        }
        return total;
    }
}
