/*
style: new rows for the table
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
        for (int i = 0; i < q.length; i++) {
            q[i] = new double[q[i].length];
        }
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
