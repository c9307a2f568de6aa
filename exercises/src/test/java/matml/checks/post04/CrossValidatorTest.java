package matml.checks.post04;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.ml.Dataset;
import matml.ml.Regressor;
import matml.post01.Split;
import matml.post04.CrossValidator;
import matml.post04.Estimate;
import org.junit.jupiter.api.DisplayName;

/** Public checks: four rows, two folds, and a learner that knows the mean of its labels. */
@Exercise("post04/cross-validator")
class CrossValidatorTest {
    private final Dataset table = new Dataset(
            new double[][] {{1}, {2}, {3}, {6}}, new double[] {1, 2, 4, 7}, List.of("Si", "Ge", "GaAs", "ZnO"));
    private final List<Split> folds =
            List.of(new Split(new int[] {0, 1}, new int[] {2, 3}), new Split(new int[] {2, 3}, new int[] {0, 1}));
    private final BiFunction<double[][], double[], Regressor> mean = (x, y) -> {
        double label = Arrays.stream(y).average().orElseThrow();
        return row -> label;
    };

    @Check(task = 1)
    @DisplayName("the mean of two labels, asked for the other two")
    void meanOfTheOthers(Observations see) {
        see.situation("two folds")
                .numbers("mean error of each fold", () -> CrossValidator.scores(table, folds, mean, (actual, predicted) ->
                        (Math.abs(actual[0] - predicted[0]) + Math.abs(actual[1] - predicted[1])) / 2))
                .are(4, 4);
        see.situation("how much is predicted too much")
                .numbers("mean of predicted less measured", () -> CrossValidator.scores(table, folds, mean, (actual, predicted) ->
                        (predicted[0] - actual[0] + predicted[1] - actual[1]) / 2))
                .are(-4, 4);
    }

    @Check(task = 2)
    @DisplayName("features divided by the largest one of the training rows")
    void dividedByTheLargest(Observations see) {
        see.situation("two folds")
                .numbers(
                        "prediction for the last test row",
                        () -> CrossValidator.preparedScores(
                                table,
                                folds,
                                (x, y) -> {
                                    double largest = Math.max(x[0][0], x[1][0]);
                                    return row -> new double[] {row[0] / largest};
                                },
                                (x, y) -> row -> row[0],
                                (actual, predicted) -> predicted[1]))
                .are(3, 2 / 6.0);
    }

    @Check(task = 3)
    @DisplayName("four errors")
    void fourErrors(Observations see) {
        double[] errors = {0.3, 0.5, 0.4, 0.6};
        see.situation("four errors")
                .given("scores", errors)
                .numbers("mean and standard error", () -> {
                    Estimate estimate = CrossValidator.summary(errors);
                    return new double[] {estimate.mean(), estimate.standardError()};
                })
                .are(0.45, Math.sqrt(0.05 / 3) / 2);
    }

    @Check(task = 4)
    @DisplayName("a simpler model within one standard error of the best")
    void withinOneStandardError(Observations see) {
        double[][] errors = {{0.5, 0.75, 0.6}, {0.3, 0.5, 0.48}, {0.25, 0.5, 0.45}, {0.42, 0.45, 0.48}};
        see.situation("four models")
                .given("errors", errors)
                .word("choice", () -> "model " + CrossValidator.simplest(errors))
                .is("model 1");
    }
}
