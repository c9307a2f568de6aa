package matml.checks.post01;

import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post01.Losses;
import org.junit.jupiter.api.DisplayName;

/** Public checks: four gaps in eV (GaAs, Ge, Si, GaP) and four predictions, small enough to follow on paper. */
@Exercise("post01/losses")
class LossesTest {
    private final double[] actual = {1.42, 0.66, 1.12, 2.26};
    private final double[] predicted = {1.5, 0.5, 1.0, 2.4};

    @Check(task = 1)
    @DisplayName("mean squared error of four gaps")
    void mseOfFourGaps(Observations see) {
        see.situation("four gaps")
                .given("actual", actual)
                .given("predicted", predicted)
                .number("mse", () -> Losses.mse(actual, predicted))
                .is(0.0165);
    }

    @Check(task = 2)
    @DisplayName("mean absolute error of four gaps")
    void maeOfFourGaps(Observations see) {
        see.situation("four gaps")
                .given("actual", actual)
                .given("predicted", predicted)
                .number("mae", () -> Losses.mae(actual, predicted))
                .is(0.125);
    }

    @Check(task = 3)
    @DisplayName("root mean squared error of four gaps")
    void rmseOfFourGaps(Observations see) {
        see.situation("four gaps")
                .given("actual", actual)
                .given("predicted", predicted)
                .number("rmse", () -> Losses.rmse(actual, predicted))
                .is(0.12845232578665136);
        see.follows(1, () -> Losses.rmse(actual, predicted) == Math.sqrt(Losses.mse(actual, predicted)));
    }

    @Check(task = 4)
    @DisplayName("coefficient of determination of four gaps")
    void r2OfFourGaps(Observations see) {
        see.situation("four gaps")
                .given("actual", actual)
                .given("predicted", predicted)
                .number("r2", () -> Losses.r2(actual, predicted))
                .is(0.9515098082433325);
    }

    @Check(task = 4)
    @DisplayName("a model that always says the mean has a coefficient of determination of 0")
    void r2OfTheMean(Observations see) {
        double[] labels = {1, 2, 6};
        double[] mean = {3, 3, 3};
        see.situation("the mean")
                .given("actual", labels)
                .given("predicted", mean)
                .number("r2", () -> Losses.r2(labels, mean))
                .is(0);
    }
}
