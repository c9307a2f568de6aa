/*
style: moves on first
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
            int action = choose(state);
            AnnealingFurnace.Step step = furnace.step(state, action);
            int before = state;
            state = step.next();
            observe(state, action, step.reward(), before, step.terminal());
            total += step.reward();
        }
        return total;
    }
}
