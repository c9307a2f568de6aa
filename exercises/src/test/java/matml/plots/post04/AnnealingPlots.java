package matml.plots.post04;

import java.util.stream.IntStream;
import matml.kit.plot.Axis;
import matml.kit.plot.Figure;
import matml.kit.plot.Plot;
import matml.materials.AnnealingFurnace;
import matml.post04.QLearning;

/** Figures of Q-learning on the furnace of the course. */
final class AnnealingPlots {
    private static final AnnealingFurnace FURNACE = AnnealingFurnace.standard();

    @Plot(
            exercise = "post04/q-learning",
            title = "What the training brings",
            text = "The sum of rewards of each film during your training, the mean of 20 agents with epsilon 0.1. The"
                    + " best schedule brings 26. As one choice in ten is random, the films stay below it even when the"
                    + " table knows better.",
            x = @Axis(name = "films made", from = 0, to = 2000),
            y = @Axis(name = "sum of rewards of a film", from = -20, to = 30))
    void returns(Figure figure) {
        figure.level("the best schedule", 26);
        int every = 20;
        double[] mean = new double[2000 / every];
        for (long seed = 1; seed <= 20; seed++) {
            double[] returns = agent(0.1, seed).train(FURNACE, 2000);
            for (int i = 0; i < mean.length * every; i++) {
                mean[i / every] += returns[i] / (20 * every);
            }
        }
        figure.line(
                "your agents",
                IntStream.range(0, mean.length)
                        .mapToDouble(i -> (i + 0.5) * every)
                        .toArray(),
                mean);
        figure.says(
                "The first %d films of your agents bring %.1f on average, the last %.1f.",
                every, mean[0], mean[mean.length - 1]);
    }

    @Plot(
            exercise = "post04/q-learning",
            title = "The schedule, after more and more films",
            text = "The temperature level against the hour, as your greedy schedule has it after 30, 300 and 3000 films"
                    + " with epsilon 0.5. The best one heats to level 3, holds, and comes down in time.",
            x = @Axis(name = "hour", from = 0, to = 8),
            y = @Axis(name = "temperature level", from = 0, to = 4))
    void schedules(Figure figure) {
        QLearning agent = agent(0.5, 2);
        int made = 0;
        double sum = 0;
        for (int films : new int[] {30, 300, 3000}) {
            agent.train(FURNACE, films - made);
            made = films;
            int[] schedule = agent.schedule(FURNACE);
            double[] level = new double[schedule.length + 1];
            int state = FURNACE.start();
            sum = 0;
            for (int hour = 0; hour < schedule.length; hour++) {
                AnnealingFurnace.Step step = FURNACE.step(state, schedule[hour]);
                sum += step.reward();
                state = step.next();
                level[hour + 1] = FURNACE.level(state);
            }
            figure.line("your schedule after " + films + " films", level);
        }
        figure.says("Your last schedule has a sum of rewards of %.0f; the best one has 26.", sum);
    }

    private static QLearning agent(double epsilon, long seed) {
        return new QLearning(FURNACE.states(), FURNACE.actions(), 0.5, 1, epsilon, seed);
    }
}
