/*
idea: the steps of an episode are collected and learned from the last one to the first
*/
import java.util.ArrayList;
import java.util.List;

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
        List<Integer> states = new ArrayList<>();
        List<Integer> actions = new ArrayList<>();
        List<AnnealingFurnace.Step> steps = new ArrayList<>();
        for (int hour = 0; hour < furnace.hours(); hour++) {
            int action = choose(state);
            AnnealingFurnace.Step step = furnace.step(state, action);
            states.add(state);
            actions.add(action);
            steps.add(step);
            total += step.reward();
            state = step.next();
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            AnnealingFurnace.Step step = steps.get(i);
            observe(states.get(i), actions.get(i), step.reward(), step.next(), step.terminal());
        }
        return total;
    }
}
