package matml.checks.post01;

import java.util.Arrays;
import java.util.Random;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Tolerance;
import matml.post01.GradientDescentTrainer;
import matml.post01.LinearModel;
import matml.post01.TrainingLog;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link GradientDescentTrainer}. The fixed rows are few and uneven, their features differ in scale and
 * sign, predictions are of both signs, and the model is not at zero, so that typical mistakes all give other numbers.
 * Models that training has passed through are compared early: later on, many ways lead to the same optimum.
 */
@Exercise("post01/trainer")
class GradientDescentTrainerChecks {
    private final double[][] x = {{0.5, -2, 12}, {1.25, 0.5, -7}, {-0.75, 3, 4}, {2, 1, 20}, {0.25, -1.5, 9}};
    private final double[] y = {1.5625, -0.875, 0.29, 4.59, 1.16};
    private final double[] weights = {1.5, -0.75, 0.125};
    private final double bias = 0.4;

    /** Rows on which a learning rate of 0.1 is a good one. */
    private final double[][] small = {{0.5, -1}, {1.25, 0.5}, {-0.75, 1.5}, {2, 1}, {0.25, -0.5}};

    private final double[] smallLabels = {0.0625, 0.135, 0.29, 0.59, 1.16};
    private final double rate = 0.1;

    @Check(task = 1, points = 2)
    @DisplayName("predictions of both signs for a few rows, for one and for none")
    void predictsAnyRows(Observations see) {
        // No prediction lies halfway between two rounded values, where ways to round differ.
        double[][] rows = {
            {0.51, -2.03, 12.1}, {1.253, 0.5, -7}, {-0.757, 3.02, 4}, {2, 1.019, 20.2}, {0.254, -1.5, 9.03}
        };
        observePredictions(see, "five rows", rows, 4.2, 1.0295, -2.5005, 5.16075, 3.03475);
        double[][] one = {{2.131, 3.07, -4.3}};
        observePredictions(see, "one row", one, 0.7565);
        observePredictions(see, "no rows", new double[0][]);
    }

    private void observePredictions(Observations see, String situation, double[][] rows, double... expected) {
        see.situation(situation)
                .given("weights", weights)
                .given("bias", bias)
                .given("x", rows)
                .numbers("predictions", () -> GradientDescentTrainer.predictAll(model(), rows))
                .are(expected);
    }

    @Check(task = 1)
    @DisplayName("rows that have not one feature for each weight are refused")
    void predictRefuses(Observations see) {
        double[][] longer = {{1, 2, 3}, {1, 2, 3, 4}};
        double[][] shorter = {{1, 2, 3}, {1, 2}};
        see.situation("a row with a feature too many")
                .given("x", longer)
                .refuses("a row with a feature too many", () -> GradientDescentTrainer.predictAll(model(), longer));
        see.situation("a row with a feature too few")
                .given("x", shorter)
                .refuses("a row with a feature too few", () -> GradientDescentTrainer.predictAll(model(), shorter));
    }

    @Check(task = 2, points = 2)
    @DisplayName("the loss on a few rows, on one and on every row twice")
    void lossIsAMean(Observations see) {
        double[][] one = {{2, 3, -4}};
        observeLoss(see, "five rows", x, y, 4.34844125);
        observeLoss(see, "one row", one, new double[] {2.25}, 2.56);
        observeLoss(see, "every row twice", twice(x), twice(y), 4.34844125);
    }

    private void observeLoss(Observations see, String situation, double[][] rows, double[] labels, double expected) {
        see.situation(situation)
                .given("weights", weights)
                .given("bias", bias)
                .given("x", rows)
                .given("y", labels)
                .number("loss", () -> GradientDescentTrainer.loss(model(), rows, labels))
                .is(expected);
        see.follows(1, () -> {
            double[] own = GradientDescentTrainer.predictAll(model(), rows);
            double sum = 0;
            for (int i = 0; i < labels.length; i++) {
                sum += (own[i] - labels[i]) * (own[i] - labels[i]);
            }
            return close(GradientDescentTrainer.loss(model(), rows, labels), sum / labels.length);
        });
    }

    @Check(task = 2)
    @DisplayName("the loss refuses no rows, labels that are not as many as the rows, and rows of another length")
    void lossRefuses(Observations see) {
        observeRefusals(see, GradientDescentTrainer::loss);
    }

    @Check(task = 3, points = 2)
    @DisplayName("the gradient on a few rows, on one and on every row twice")
    void gradientOfTheLoss(Observations see) {
        double[][] one = {{2, 3, -4}};
        observeGradient(see, "five rows", x, y, 2.9315, -5.903, 13.87, 1.659);
        observeGradient(see, "one row", one, new double[] {2.25}, -6.4, -9.6, 12.8, -3.2);
        observeGradient(see, "every row twice", twice(x), twice(y), 2.9315, -5.903, 13.87, 1.659);
    }

    @Check(task = 3)
    @DisplayName("the gradient of a model that is off by a few meV keeps its digits")
    void gradientOfSmallErrors(Observations see) {
        double[] labels = {4.1512, 1.0231, -2.4744, 5.1509, 3.0217};
        observeGradient(see, "errors of a few meV", x, labels, 0.0005, -0.00172, -0.00736, 0.001);
    }

    private void observeGradient(
            Observations see, String situation, double[][] rows, double[] labels, double... expected) {
        see.situation(situation)
                .given("weights", weights)
                .given("bias", bias)
                .given("x", rows)
                .given("y", labels)
                .numbers("gradient", () -> flat(GradientDescentTrainer.gradient(model(), rows, labels)))
                .are(expected);
        see.follows(1, () -> {
            double[] own = flat(GradientDescentTrainer.gradient(model(), rows, labels));
            return close(own, slopes(GradientDescentTrainer.predictAll(model(), rows), rows, labels));
        });
    }

    @Check(task = 3)
    @DisplayName("the gradient refuses no rows, labels that are not as many as the rows, and rows of another length")
    void gradientRefuses(Observations see) {
        observeRefusals(see, GradientDescentTrainer::gradient);
    }

    @Check(task = 4, points = 2)
    @DisplayName("a step of any size, which leaves the model and the gradient as they were")
    void stepsOfAnySize(Observations see) {
        double[] slopes = {0.5, -3, 8};
        double biasSlope = -1.25;
        observeStep(see, "a small step", slopes, biasSlope, 0.03, 1.485, -0.66, -0.115, 0.4375);
        observeStep(see, "a large step", slopes, biasSlope, 2, 0.5, 5.25, -15.875, 2.9);
        observeStep(see, "a learning rate of zero", slopes, biasSlope, 0, 1.5, -0.75, 0.125, 0.4);
        observeStep(see, "a step back", slopes, biasSlope, -0.25, 1.625, -1.5, 2.125, 0.0875);
        see.situation("the model and the gradient afterwards")
                .given("weights", weights)
                .given("gradient", slopes)
                .word("the model", () -> {
                    LinearModel model = model();
                    GradientDescentTrainer.step(model, new LinearModel(slopes, biasSlope), 0.5);
                    return Arrays.equals(model.weights(), weights) ? "as it was" : "changed";
                })
                .is("as it was")
                .word("the gradient", () -> {
                    LinearModel gradient = new LinearModel(slopes, biasSlope);
                    GradientDescentTrainer.step(model(), gradient, 0.5);
                    return Arrays.equals(gradient.weights(), slopes) ? "as it was" : "changed";
                })
                .is("as it was");
    }

    private void observeStep(
            Observations see,
            String situation,
            double[] slopes,
            double biasSlope,
            double learningRate,
            double... expected) {
        see.situation(situation)
                .given("weights", weights)
                .given("bias", bias)
                .given("gradient, weights", slopes)
                .given("gradient, bias", biasSlope)
                .given("learningRate", learningRate)
                .numbers(
                        "the model after the step",
                        () -> flat(
                                GradientDescentTrainer.step(model(), new LinearModel(slopes, biasSlope), learningRate)))
                .are(expected);
    }

    @Check(task = 4)
    @DisplayName("a gradient that does not fit the model is refused")
    void stepRefuses(Observations see) {
        see.situation("a gradient with a weight too many")
                .refuses(
                        "a gradient with a weight too many",
                        () -> GradientDescentTrainer.step(model(), new LinearModel(new double[] {1, 2, 3, 4}, 5), 0.5));
        see.situation("a gradient with a weight too few")
                .refuses(
                        "a gradient with a weight too few",
                        () -> GradientDescentTrainer.step(model(), new LinearModel(new double[] {1, 2}, 5), 0.5));
    }

    @Check(task = 5, points = 2)
    @DisplayName("the model after the first epochs, the same whether each row stands once or twice in the table")
    void modelAfterTheFirstEpochs(Observations see) {
        observeModel(see, "one epoch", small, rate, 1);
        observeModel(see, "one row, two epochs", new double[][] {{1.5, -0.5}}, rate, 2);
        observeModel(see, "three epochs", small, rate, 3);
        observeModel(see, "three epochs, every row twice", twice(small), rate, 3);
        observeModel(see, "three epochs with too large a learning rate", small, 0.75, 3);
    }

    private void observeModel(Observations see, String situation, double[][] rows, double learningRate, int epochs) {
        double[] labels = Arrays.copyOf(twice(smallLabels), rows.length);
        see.situation(situation)
                .given("x", rows)
                .given("y", labels)
                .given("learningRate", learningRate)
                .given("epochs", epochs)
                .numbers(
                        "the trained model",
                        () -> flat(GradientDescentTrainer.train(rows, labels, learningRate, epochs)
                                .model()))
                .are(descent(rows, labels, learningRate, epochs).model());
        followsOwnParts(see, rows, labels, learningRate, epochs);
    }

    @Check(task = 5, points = 2)
    @DisplayName("one loss for each epoch: that of the model before the update")
    void lossBeforeEachUpdate(Observations see) {
        observeLosses(see, "one epoch", rate, 1);
        observeLosses(see, "four epochs", rate, 4);
        observeLosses(see, "four epochs with too large a learning rate", 0.75, 4);
    }

    private void observeLosses(Observations see, String situation, double learningRate, int epochs) {
        see.situation(situation)
                .given("x", small)
                .given("y", smallLabels)
                .given("learningRate", learningRate)
                .given("epochs", epochs)
                .numbers("lossPerEpoch", () -> GradientDescentTrainer.train(small, smallLabels, learningRate, epochs)
                        .lossPerEpoch())
                .are(descent(small, smallLabels, learningRate, epochs).losses());
        followsOwnParts(see, small, smallLabels, learningRate, epochs);
    }

    @Check(task = 5)
    @DisplayName("no epochs: the model of the beginning, and no losses")
    void noEpochs(Observations see) {
        see.situation("no epochs")
                .given("x", small)
                .given("y", smallLabels)
                .given("learningRate", rate)
                .given("epochs", 0)
                .numbers(
                        "the trained model",
                        () -> flat(GradientDescentTrainer.train(small, smallLabels, rate, 0)
                                .model()))
                .are(0, 0, 0)
                .numbers("lossPerEpoch", () -> GradientDescentTrainer.train(small, smallLabels, rate, 0)
                        .lossPerEpoch())
                .are();
    }

    @Check(task = 5)
    @DisplayName("many epochs lead to the least-squares solution, and a second training to the same")
    void manyEpochs(Observations see) {
        double[] plane = new double[small.length];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = 0.75 * small[i][0] - 1.25 * small[i][1] + 2.5;
        }
        see.situation("labels on a plane")
                .given("x", small)
                .given("y", plane)
                .given("learningRate", 0.2)
                .given("epochs", 400)
                .word("losses", () -> {
                    int length =
                            GradientDescentTrainer.train(small, plane, 0.2, 400).lossPerEpoch().length;
                    return length == 400
                            ? "one for each epoch"
                            : length < 400 ? "fewer than epochs" : "more than epochs";
                })
                .is("one for each epoch");
        see.situation("labels on a plane, the model")
                .given("x", small)
                .given("y", plane)
                .given("learningRate", 0.2)
                .given("epochs", 400)
                .word(
                        "the trained model",
                        () -> fromPlane(GradientDescentTrainer.train(small, plane, 0.2, 400)
                                .model()))
                .is("the plane");
        see.situation("a second training")
                .given("x", small)
                .given("y", smallLabels)
                .given("learningRate", rate)
                .given("epochs", 2)
                .word("the second model", () -> {
                    double[] first = flat(GradientDescentTrainer.train(small, smallLabels, rate, 2)
                            .model());
                    double[] second = flat(GradientDescentTrainer.train(small, smallLabels, rate, 2)
                            .model());
                    return Arrays.equals(first, second) ? "the same" : "another one";
                })
                .is("the same");
        Random random = see.random("rows");
        double[][] rows = new double[12][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = random.doubles(4, -1, 1).toArray();
        }
        double[] labels = random.doubles(rows.length, 0, 6).toArray();
        see.seeded("12 random rows, 20 epochs")
                .given("x", rows)
                .given("y", labels)
                .given("learningRate", 0.15)
                .given("epochs", 20)
                .numbers(
                        "the trained model",
                        () -> flat(GradientDescentTrainer.train(rows, labels, 0.15, 20)
                                .model()))
                .are(descent(rows, labels, 0.15, 20).model());
    }

    /** In words: how far somebody gets who stops early is a matter of taste. */
    private static String fromPlane(LinearModel model) {
        double[] found = flat(model);
        double[] right = {0.75, -1.25, 2.5};
        double distance = found.length == right.length ? 0 : Double.POSITIVE_INFINITY;
        for (int k = 0; k < Math.min(found.length, right.length); k++) {
            distance = Math.max(distance, Math.abs(found[k] - right[k]));
        }
        return distance <= 1e-6 ? "the plane" : distance <= 0.05 ? "near the plane" : "far from the plane";
    }

    @Check(task = 5)
    @DisplayName("learning rates that are not above zero and finite, and negative epochs are refused")
    void trainRefusesSettings(Observations see) {
        refusesRate(see, "a learning rate of zero", 0);
        refusesRate(see, "a negative learning rate", -0.1);
        refusesRate(see, "a learning rate of NaN", Double.NaN);
        refusesRate(see, "an infinite learning rate", Double.POSITIVE_INFINITY);
        see.situation("a negative number of epochs")
                .refuses(
                        "a negative number of epochs",
                        () -> GradientDescentTrainer.train(small, smallLabels, rate, -1));
    }

    private void refusesRate(Observations see, String what, double learningRate) {
        see.situation(what).refuses(what, () -> GradientDescentTrainer.train(small, smallLabels, learningRate, 2));
    }

    @Check(task = 5)
    @DisplayName("training refuses no rows, labels that are not as many as the rows, and rows that differ in length")
    void trainRefusesTables(Observations see) {
        observeRefusals(see, (model, rows, labels) -> GradientDescentTrainer.train(rows, labels, 0.001, 2));
    }

    /** What three methods refuse in the same way. */
    private interface OnTable {
        Object call(LinearModel model, double[][] rows, double[] labels);
    }

    private void observeRefusals(Observations see, OnTable method) {
        double[][] rows = {{1, 2, 3}, {3, 1, 2}};
        refuses(see, "no rows", method, new double[0][]);
        refuses(see, "more labels than rows", method, rows, 1, 2, 4);
        refuses(see, "fewer labels than rows", method, rows, 1);
        refuses(see, "a row with a feature too many", method, new double[][] {{1, 2, 3}, {3, 1, 2, 1}}, 1, 2);
        refuses(see, "a row with a feature too few", method, new double[][] {{1, 2, 3}, {3, 1}}, 1, 2);
    }

    private void refuses(Observations see, String what, OnTable method, double[][] rows, double... labels) {
        see.situation(what).given("x", rows).given("y", labels).refuses(what, () -> method.call(model(), rows, labels));
    }

    private LinearModel model() {
        return new LinearModel(weights, bias);
    }

    /** The weights and, behind them, the bias. */
    private static double[] flat(LinearModel model) {
        double[] flat = Arrays.copyOf(model.weights(), model.weights().length + 1);
        flat[flat.length - 1] = model.bias();
        return flat;
    }

    private record Descent(double[] model, double[] losses) {}

    /** Gradient descent from zero, by the formulas of the text; the model is the weights and, behind them, the bias. */
    private static Descent descent(double[][] rows, double[] labels, double learningRate, int epochs) {
        double[] model = new double[rows[0].length + 1];
        double[] losses = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            double[] predictions = predictions(model, rows);
            for (int i = 0; i < rows.length; i++) {
                losses[epoch] += Math.pow(predictions[i] - labels[i], 2) / rows.length;
            }
            double[] slopes = slopes(predictions, rows, labels);
            for (int j = 0; j < model.length; j++) {
                model[j] -= learningRate * slopes[j];
            }
        }
        return new Descent(model, losses);
    }

    private static double[] predictions(double[] model, double[][] rows) {
        double[] predictions = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            predictions[i] = model[model.length - 1];
            for (int j = 0; j < rows[i].length; j++) {
                predictions[i] += model[j] * rows[i][j];
            }
        }
        return predictions;
    }

    /** The gradient that belongs to predictions, right or wrong. */
    private static double[] slopes(double[] predictions, double[][] rows, double[] labels) {
        int d = rows[0].length;
        double[] slopes = new double[d + 1];
        for (int i = 0; i < rows.length; i++) {
            double share = 2 * (predictions[i] - labels[i]) / rows.length;
            for (int j = 0; j < d; j++) {
                slopes[j] += share * rows[i][j];
            }
            slopes[d] += share;
        }
        return slopes;
    }

    /** Blames a wrong training on earlier tasks where it is just what the student's own methods lead to. */
    private void followsOwnParts(Observations see, double[][] rows, double[] labels, double learningRate, int epochs) {
        see.follows(
                1,
                () -> repeatsOwnParts(rows, labels, learningRate, epochs)
                        && !close(GradientDescentTrainer.predictAll(model(), x), predictions(flat(model()), x)));
        see.follows(
                2,
                () -> repeatsOwnParts(rows, labels, learningRate, epochs)
                        && !close(GradientDescentTrainer.loss(model(), x, y), 4.34844125));
        see.follows(
                3,
                () -> repeatsOwnParts(rows, labels, learningRate, epochs)
                        && !close(
                                flat(GradientDescentTrainer.gradient(model(), x, y)),
                                slopes(predictions(flat(model()), x), x, y)));
        see.follows(
                4,
                () -> repeatsOwnParts(rows, labels, learningRate, epochs)
                        && !close(
                                flat(GradientDescentTrainer.step(
                                        model(), new LinearModel(new double[] {0.5, -3, 8}, -1.25), 0.03)),
                                new double[] {1.485, -0.66, -0.115, 0.4375}));
    }

    /** Whether training gives just what the student's own loss, gradient and step give one after another. */
    private static boolean repeatsOwnParts(double[][] rows, double[] labels, double learningRate, int epochs) {
        TrainingLog log = GradientDescentTrainer.train(rows, labels, learningRate, epochs);
        LinearModel model = new LinearModel(new double[rows[0].length], 0);
        double[] losses = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            losses[epoch] = GradientDescentTrainer.loss(model, rows, labels);
            model = GradientDescentTrainer.step(
                    model, GradientDescentTrainer.gradient(model, rows, labels), learningRate);
        }
        return close(flat(log.model()), flat(model)) && close(log.lossPerEpoch(), losses);
    }

    private static boolean close(double[] ones, double[] others) {
        if (ones.length != others.length) {
            return false;
        }
        for (int i = 0; i < ones.length; i++) {
            if (!close(ones[i], others[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean close(double one, double other) {
        return Tolerance.SUMS.accepts(other, one);
    }

    private static double[][] twice(double[][] rows) {
        double[][] twice = new double[2 * rows.length][];
        for (int i = 0; i < twice.length; i++) {
            twice[i] = rows[i % rows.length].clone();
        }
        return twice;
    }

    private static double[] twice(double[] values) {
        double[] twice = new double[2 * values.length];
        for (int i = 0; i < twice.length; i++) {
            twice[i] = values[i % values.length];
        }
        return twice;
    }
}
