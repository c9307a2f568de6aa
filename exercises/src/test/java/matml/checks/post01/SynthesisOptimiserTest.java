package matml.checks.post01;

import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post01.EpsilonGreedy;
import matml.post01.Regret;
import matml.post01.Ucb1;
import org.junit.jupiter.api.DisplayName;

/** Public checks: three annealing temperatures, and as reward the crystalline share of the film. */
@Exercise("post01/synthesis-optimiser")
class SynthesisOptimiserTest {
    private final double[] firstArm = {0.2, 0.6, 0.7};

    @Check(task = 1)
    @DisplayName("estimate after three films of one temperature")
    void estimateOfThreeFilms(Observations see) {
        see.situation("three rewards")
                .given("rewards of arm 1", firstArm)
                .numbers("estimates", () -> {
                    EpsilonGreedy chooser = new EpsilonGreedy(3, 0.1, 1);
                    for (double reward : firstArm) {
                        chooser.reward(1, reward);
                    }
                    return new double[] {chooser.estimate(0), chooser.estimate(1), chooser.estimate(2)};
                })
                .are(0, 0.5, 0);
    }

    @Check(task = 2)
    @DisplayName("with epsilon 0 the arm with the largest estimate is chosen")
    void greedyChoice(Observations see) {
        see.situation("estimates 0.4, 0.9, 0.5")
                .word("chosen arm", () -> {
                    EpsilonGreedy chooser = new EpsilonGreedy(3, 0, 1);
                    chooser.reward(0, 0.4);
                    chooser.reward(1, 0.9);
                    chooser.reward(2, 0.5);
                    return String.valueOf(chooser.choose());
                })
                .is("1");
        see.follows(1, () -> {
            EpsilonGreedy chooser = new EpsilonGreedy(3, 0, 1);
            chooser.reward(1, 0.9);
            return Math.abs(chooser.estimate(1) - 0.9) > 1e-9;
        });
    }

    @Check(task = 3)
    @DisplayName("UCB1 index after four films at one temperature and one at another")
    void indexOfFiveFilms(Observations see) {
        see.situation("five rewards")
                .number("index of arm 0, four rewards, mean 0.5", () -> fiveFilms()
                        .index(0))
                .has(
                        "0.5 + sqrt(2 ln 5 / 4) = 1.3970... or 0.5 + sqrt(2 ln 6 / 4) = 1.4465...",
                        index -> Math.abs(index - 1.3970612889970506) < 1e-9
                                || Math.abs(index - 1.4465092364124228) < 1e-9)
                .number("index of arm 2, no reward", () -> fiveFilms().index(2))
                .isInfinite();
    }

    @Check(task = 4)
    @DisplayName("UCB1 plays every arm once before it compares")
    void firstRound(Observations see) {
        see.situation("three arms, first three choices")
                .word("chosen arms", () -> {
                    Ucb1 chooser = new Ucb1(3);
                    StringBuilder chosen = new StringBuilder();
                    for (double reward : firstArm) {
                        int arm = chooser.choose();
                        chooser.reward(arm, reward);
                        chosen.append(arm).append(' ');
                    }
                    return chosen.toString().strip();
                })
                .is("0 1 2");
    }

    @Check(task = 5)
    @DisplayName("regret of four choices")
    void regretOfFourChoices(Observations see) {
        double[] means = {0.2, 0.5, 0.8};
        int[] chosen = {0, 1, 2, 1};
        see.situation("four choices")
                .given("means", means)
                .given("chosen", chosen)
                .number("regret", () -> Regret.cumulative(means, chosen))
                .is(1.2);
    }

    private static Ucb1 fiveFilms() {
        Ucb1 chooser = new Ucb1(3);
        for (double reward : new double[] {0.25, 0.75, 0.5, 0.5}) {
            chooser.reward(0, reward);
        }
        chooser.reward(1, 0.25);
        return chooser;
    }
}
