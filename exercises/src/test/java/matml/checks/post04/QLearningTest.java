package matml.checks.post04;

import java.util.Arrays;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.materials.AnnealingFurnace;
import matml.post04.QLearning;
import org.junit.jupiter.api.DisplayName;

/** Public checks: a table of three states to follow on paper, and the furnace of the course. */
@Exercise("post04/q-learning")
class QLearningTest {
    @Check(task = 1)
    @DisplayName("three steps through a table of three states")
    void threeSteps(Observations see) {
        see.situation("alpha 0.5, gamma 0.5")
                .numbers("values after each step", () -> {
                    QLearning agent = new QLearning(3, 2, 0.5, 0.5, 0, 1);
                    agent.observe(1, 0, 4, 2, true);
                    double first = agent.q(1, 0);
                    agent.observe(0, 1, 1, 1, false);
                    double second = agent.q(0, 1);
                    agent.observe(0, 1, 1, 1, false);
                    return new double[] {first, second, agent.q(0, 1)};
                })
                .are(2, 1, 1.5);
    }

    @Check(task = 2)
    @DisplayName("the greedy action of three values")
    void greedyOfThreeValues(Observations see) {
        see.situation("values 0.5, 2 and 1")
                .word("action", () -> {
                    QLearning agent = new QLearning(1, 3, 1, 0, 0, 1);
                    agent.observe(0, 0, 0.5, 0, true);
                    agent.observe(0, 1, 2, 0, true);
                    agent.observe(0, 2, 1, 0, true);
                    return "action " + agent.greedy(0);
                })
                .is("action 1");
    }

    @Check(task = 3)
    @DisplayName("with epsilon 1 every action is tried, with 0 only the greedy one")
    void exploring(Observations see) {
        see.situation("200 choices among three actions")
                .word("epsilon 0", () -> tried(0) + " of 3 actions")
                .is("1 of 3 actions")
                .word("epsilon 1", () -> tried(1) + " of 3 actions")
                .is("3 of 3 actions");
    }

    private static long tried(double epsilon) {
        QLearning agent = new QLearning(1, 3, 1, 0, epsilon, 1);
        int[] choices = new int[200];
        Arrays.setAll(choices, i -> agent.choose(0));
        return Arrays.stream(choices).distinct().count();
    }

    @Check(task = 4)
    @DisplayName("two levels and two hours, without exploring")
    void trainOnASmallFurnace(Observations see) {
        AnnealingFurnace furnace = new AnnealingFurnace(new double[] {-1, 2}, 1, 2);
        see.situation("gains -1 and 2, quench 1")
                .numbers("returns of four episodes", () -> new QLearning(6, 3, 0.5, 1, 0, 1).train(furnace, 4))
                .are(-2, -2, 1, 3);
    }

    @Check(task = 5)
    @DisplayName("the best schedule for the furnace of the course")
    void scheduleOfTheFurnace(Observations see) {
        AnnealingFurnace furnace = AnnealingFurnace.standard();
        see.situation("after 2000 episodes")
                .word("schedule", () -> {
                    QLearning agent = new QLearning(furnace.states(), furnace.actions(), 0.5, 1, 0.5, 1);
                    agent.train(furnace, 2000);
                    return Arrays.toString(agent.schedule(furnace));
                })
                .is("[2, 2, 2, 1, 1, 0, 0, 0]");
    }
}
