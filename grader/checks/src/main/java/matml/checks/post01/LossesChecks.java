package matml.checks.post01;

import java.util.Random;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post01.Losses;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link Losses}. The fixed data have errors of both signs whose mean is not 0, labels whose mean
 * differs from that of the predictions, and few rows, so that n and n - 1, squares and sizes, sums and means all differ.
 */
@Exercise("post01/losses")
class LossesChecks {
    private final double[] labels = {0.5, 1.25, 3.5, 2.0, 5.25};
    private final double[] guesses = {1.0, 1.0, 2.75, 2.5, 4.0};
    private final double[] oneLabel = {2.5};
    private final double[] oneGuess = {1.75};

    @Check(task = 1, points = 2)
    @DisplayName("MSE on a few uneven errors, on one row and on every row twice")
    void mseIsAMean(Observations see) {
        see.situation("five rows")
                .given("actual", labels)
                .given("predicted", guesses)
                .number("mse", () -> Losses.mse(labels, guesses))
                .is(0.5375);
        see.situation("one row")
                .given("actual", oneLabel)
                .given("predicted", oneGuess)
                .number("mse", () -> Losses.mse(oneLabel, oneGuess))
                .is(0.5625);
        double[] twiceLabels = twice(labels);
        double[] twiceGuesses = twice(guesses);
        see.situation("every row twice")
                .given("actual", twiceLabels)
                .given("predicted", twiceGuesses)
                .number("mse", () -> Losses.mse(twiceLabels, twiceGuesses))
                .is(0.5375);
    }

    @Check(task = 1)
    @DisplayName("MSE of errors of a few meV keeps its digits")
    void mseOfSmallErrors(Observations see) {
        double[] actual = {1.4241, 0.6613, 1.1187};
        double[] predicted = {1.4229, 0.6642, 1.1181};
        see.situation("meV errors")
                .given("actual", actual)
                .given("predicted", predicted)
                .number("mse", () -> Losses.mse(actual, predicted))
                .is(3.403333333333227e-06);
    }

    @Check(task = 1)
    @DisplayName("MSE of random data, compared with the formula")
    void mseOfRandomData(Observations see) {
        Random random = see.random("mse");
        double[] actual = randomGaps(random, 40);
        double[] predicted = randomGaps(random, 40);
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += Math.pow(actual[i] - predicted[i], 2);
        }
        see.seeded("40 random rows")
                .given("actual", actual)
                .given("predicted", predicted)
                .number("mse", () -> Losses.mse(actual, predicted))
                .is(sum / 40);
    }

    @Check(task = 1)
    @DisplayName("MSE refuses arrays of different lengths and empty ones")
    void mseRefuses(Observations see) {
        see.situation("fewer predictions than labels")
                .refuses(
                        "fewer predictions than labels", () -> Losses.mse(new double[] {1, 2, 3}, new double[] {1, 2}));
        see.situation("more predictions than labels")
                .refuses("more predictions than labels", () -> Losses.mse(new double[] {1, 2}, new double[] {1, 2, 3}));
        see.situation("no rows").refuses("empty arrays", () -> Losses.mse(new double[0], new double[0]));
    }

    @Check(task = 2, points = 2)
    @DisplayName("MAE on a few uneven errors, on one row and on every row twice")
    void maeIsAMean(Observations see) {
        see.situation("five rows")
                .given("actual", labels)
                .given("predicted", guesses)
                .number("mae", () -> Losses.mae(labels, guesses))
                .is(0.65);
        see.situation("one row")
                .given("actual", oneLabel)
                .given("predicted", oneGuess)
                .number("mae", () -> Losses.mae(oneLabel, oneGuess))
                .is(0.75);
        double[] twiceLabels = twice(labels);
        double[] twiceGuesses = twice(guesses);
        see.situation("every row twice")
                .given("actual", twiceLabels)
                .given("predicted", twiceGuesses)
                .number("mae", () -> Losses.mae(twiceLabels, twiceGuesses))
                .is(0.65);
    }

    @Check(task = 2)
    @DisplayName("MAE refuses arrays of different lengths and empty ones")
    void maeRefuses(Observations see) {
        see.situation("fewer predictions than labels")
                .refuses(
                        "fewer predictions than labels", () -> Losses.mae(new double[] {1, 2, 3}, new double[] {1, 2}));
        see.situation("more predictions than labels")
                .refuses("more predictions than labels", () -> Losses.mae(new double[] {1, 2}, new double[] {1, 2, 3}));
        see.situation("no rows").refuses("empty arrays", () -> Losses.mae(new double[0], new double[0]));
    }

    @Check(task = 3, points = 2)
    @DisplayName("RMSE on a few uneven errors and on one row")
    void rmseOfUnevenErrors(Observations see) {
        see.situation("five rows")
                .given("actual", labels)
                .given("predicted", guesses)
                .number("rmse", () -> Losses.rmse(labels, guesses))
                .is(0.733143914930759);
        see.situation("one row")
                .given("actual", oneLabel)
                .given("predicted", oneGuess)
                .number("rmse", () -> Losses.rmse(oneLabel, oneGuess))
                .is(0.75);
        see.follows(1, () -> Losses.rmse(labels, guesses) == Math.sqrt(Losses.mse(labels, guesses)));
    }

    @Check(task = 4, points = 2)
    @DisplayName("R2 on a few uneven errors")
    void r2OfUnevenErrors(Observations see) {
        see.situation("five rows")
                .given("actual", labels)
                .given("predicted", guesses)
                .number("r2", () -> Losses.r2(labels, guesses))
                .is(0.8130434782608695);
    }

    @Check(task = 4)
    @DisplayName("R2 of predictions that are correlated with the labels but far from them")
    void r2OfBiasedPredictions(Observations see) {
        double[] actual = {1, 2, 4};
        double[] predicted = {3, 5, 9};
        see.situation("predictions = 2 labels + 1")
                .given("actual", actual)
                .given("predicted", predicted)
                .number("r2", () -> Losses.r2(actual, predicted))
                .is(-7.142857142857142);
    }

    @Check(task = 4)
    @DisplayName("R2 of a model that is worse than the mean")
    void r2OfABadModel(Observations see) {
        double[] actual = {1, 2, 3};
        double[] predicted = {3, 2, 1};
        see.situation("the order reversed")
                .given("actual", actual)
                .given("predicted", predicted)
                .number("r2", () -> Losses.r2(actual, predicted))
                .is(-3);
    }

    @Check(task = 4)
    @DisplayName("R2 where all labels are equal: 1 for exact predictions, else NaN")
    void r2OfEqualLabels(Observations see) {
        // The computed mean of three times 0.1 is not 0.1: a test "spread == 0" misses this case.
        double[] equal = {0.1, 0.1, 0.1};
        double[] near = {0.1, 0.2, 0.1};
        see.situation("equal labels, exact predictions")
                .given("actual", equal)
                .number("r2", () -> Losses.r2(equal, equal.clone()))
                .is(1);
        see.situation("equal labels, other predictions")
                .given("actual", equal)
                .given("predicted", near)
                .number("r2", () -> Losses.r2(equal, near))
                .isNaN();
    }

    @Check(task = 4)
    @DisplayName("R2 refuses arrays of different lengths and empty ones")
    void r2Refuses(Observations see) {
        see.situation("fewer predictions than labels")
                .refuses("fewer predictions than labels", () -> Losses.r2(new double[] {1, 2, 3}, new double[] {1, 2}));
        see.situation("no rows").refuses("empty arrays", () -> Losses.r2(new double[0], new double[0]));
    }

    private static double[] twice(double[] values) {
        double[] twice = new double[2 * values.length];
        for (int i = 0; i < twice.length; i++) {
            twice[i] = values[i % values.length];
        }
        return twice;
    }

    private static double[] randomGaps(Random random, int n) {
        return random.doubles(n, 0, 6).toArray();
    }
}
