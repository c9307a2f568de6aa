/*
style: an episode in a method of its own
*/
final class QLearning {
    public double[] train(AnnealingFurnace furnace, int episodes) {
        requireFit(furnace);
        if (episodes < 0) {
            throw new IllegalArgumentException("episodes");
        }
        double[] returns = new double[episodes];
        for (int e = 0; e < episodes; e++) {
            returns[e] = anneal(furnace);
        }
        return returns;
    }

    private double anneal(AnnealingFurnace furnace) {
        double total = 0;
        int state = furnace.start();
        for (int hour = 0; hour < furnace.hours(); hour++) {
            int action = greedy(state);
            AnnealingFurnace.Step step = furnace.step(state, action);
            observe(state, action, step.reward(), step.next(), step.terminal());
            total += step.reward();
            state = step.next();
        }
        return total;
    }
}
