package matml.checks.post01;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.materials.GapTable;
import matml.ml.Dataset;
import matml.post01.GradientDescentTrainer;
import matml.post01.LinearModel;
import matml.post01.TrainingLog;
import org.junit.jupiter.api.DisplayName;

/**
 * Public checks: the four compounds of the text (MgO, GaN, GaAs, InSb) with two features each, small enough to follow on
 * paper, and at the end the whole table of gaps.
 */
@Exercise("post01/trainer")
class GradientDescentTrainerTest {
    private final double[][] x = {{2.1, 2.5}, {1.2, 3.0}, {0.4, 4.0}, {0.3, 5.0}};
    private final double[] y = {7.7, 3.5, 1.4, 0.2};
    private final double[] weights = {2, -1};
    private final double bias = 5;

    @Check(task = 1, points = 2)
    @DisplayName("predictions for four compounds")
    void predictFourCompounds(Observations see) {
        see.situation("four compounds")
                .given("weights", weights)
                .given("bias", bias)
                .given("x", x)
                .numbers("predictions", () -> GradientDescentTrainer.predictAll(new LinearModel(weights, bias), x))
                .are(6.7, 4.4, 1.8, 0.6);
    }

    @Check(task = 2, points = 2)
    @DisplayName("the loss of the model on four compounds")
    void lossOnFourCompounds(Observations see) {
        see.situation("four compounds")
                .given("weights", weights)
                .given("bias", bias)
                .given("x", x)
                .given("y", y)
                .number("loss", () -> GradientDescentTrainer.loss(new LinearModel(weights, bias), x, y))
                .is(0.5325);
        see.follows(1, () -> {
            LinearModel model = new LinearModel(weights, bias);
            double sum = 0;
            double[] own = GradientDescentTrainer.predictAll(model, x);
            for (int i = 0; i < y.length; i++) {
                sum += (own[i] - y[i]) * (own[i] - y[i]);
            }
            return close(GradientDescentTrainer.loss(model, x, y), sum / y.length);
        });
    }

    @Check(task = 3, points = 3)
    @DisplayName("the gradient on four compounds")
    void gradientOnFourCompounds(Observations see) {
        see.situation("four compounds")
                .given("weights", weights)
                .given("bias", bias)
                .given("x", x)
                .given("y", y)
                .numbers("gradient", () -> flat(GradientDescentTrainer.gradient(new LinearModel(weights, bias), x, y)))
                .are(-0.37, 1.9, 0.35);
    }

    @Check(task = 4, points = 2)
    @DisplayName("one step with a learning rate of 0.02")
    void oneStep(Observations see) {
        double[] slopes = {-0.37, 1.9};
        double biasSlope = 0.35;
        see.situation("one step")
                .given("weights", weights)
                .given("bias", bias)
                .given("gradient, weights", slopes)
                .given("gradient, bias", biasSlope)
                .given("learningRate", 0.02)
                .numbers(
                        "the model after the step",
                        () -> flat(GradientDescentTrainer.step(
                                new LinearModel(weights, bias), new LinearModel(slopes, biasSlope), 0.02)))
                .are(2.0074, -1.038, 4.993);
    }

    @Check(task = 5, points = 2)
    @DisplayName("two epochs on four compounds with a learning rate of 0.02")
    void twoEpochs(Observations see) {
        see.situation("four compounds")
                .given("x", x)
                .given("y", y)
                .given("learningRate", 0.02)
                .given("epochs", 2)
                .numbers("lossPerEpoch", () -> GradientDescentTrainer.train(x, y, 0.02, 2)
                        .lossPerEpoch())
                .are(18.385, 11.544916064625)
                .numbers(
                        "the trained model",
                        () -> flat(GradientDescentTrainer.train(x, y, 0.02, 2).model()))
                .are(0.35843785, 0.4788882, 0.1897765);
    }

    @Check(task = 5, points = 3)
    @DisplayName("on the table of gaps, your model beats the baseline on formulas that it has never seen")
    void trainsOnTheTableOfGaps(Observations see) {
        Dataset all = GapTable.standard().scaled();
        // Every fourth formula in alphabetical order is kept for the test: whole groups, made by hand.
        List<String> formulas = List.copyOf(new TreeSet<>(all.groups()));
        Dataset train = all.select(rows(all, formulas, false));
        Dataset test = all.select(rows(all, formulas, true));
        double[][] trainX = train.x();
        double[] trainY = train.y();
        double[] constant = new double[test.size()];
        Arrays.fill(constant, median(trainY));
        double baseline = meanAbsoluteError(test.y(), constant);
        double[] achieved = new double[1];
        see.situation("the table of gaps")
                .given("x", train.size() + " rows of GapTable.standard().scaled()")
                .given("learningRate", 0.3)
                .given("epochs", 300)
                .number("mean absolute error in eV on " + test.size() + " other rows", () -> {
                    TrainingLog log = GradientDescentTrainer.train(trainX, trainY, 0.3, 300);
                    double[] predicted = Arrays.stream(test.x())
                            .mapToDouble(log.model()::predict)
                            .toArray();
                    achieved[0] = meanAbsoluteError(test.y(), predicted);
                    return achieved[0];
                })
                .has("below 1.2 eV", error -> error < 1.2);
        see.note(String.format(
                Locale.ROOT,
                "Trained on %d compounds, your model is off by %.2f eV on average on %d compounds that it has never"
                        + " seen. The baseline, the median gap of the training compounds, is off by %.2f eV.",
                train.size(),
                achieved[0],
                test.size(),
                baseline));
    }

    private static int[] rows(Dataset all, List<String> formulas, boolean test) {
        return IntStream.range(0, all.size())
                .filter(row -> (formulas.indexOf(all.groups().get(row)) % 4 == 1) == test)
                .toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double meanAbsoluteError(double[] actual, double[] predicted) {
        return IntStream.range(0, actual.length)
                .mapToDouble(i -> Math.abs(actual[i] - predicted[i]))
                .average()
                .orElseThrow();
    }

    /** The weights and, behind them, the bias. */
    private static double[] flat(LinearModel model) {
        double[] flat = Arrays.copyOf(model.weights(), model.weights().length + 1);
        flat[flat.length - 1] = model.bias();
        return flat;
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= 1e-9 * Math.abs(other);
    }
}
