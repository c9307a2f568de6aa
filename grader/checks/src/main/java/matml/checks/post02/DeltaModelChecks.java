package matml.checks.post02;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.ml.Regressor;
import matml.post02.DeltaModel;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link DeltaModel}. The learner is given by the checks and writes down what it is asked, so it can be
 * told what it was fitted to and how often. Corrections have both signs and a mean that is none of them; no cheap value,
 * expensive value or correction is equal to another.
 */
@Exercise("post02/delta-learning")
class DeltaModelChecks {
    private static final double[] LOW = {0.7, 4.1, 2.2, 5.3};
    private static final double[] HIGH = {1.9, 6.5, 1.3, 5.8};

    private final double[] low = LOW.clone();
    private final double[] high = HIGH.clone();
    private final double[][] x = {{0.1, 7}, {0.4, 3}, {0.9, 5}, {1.6, 2}};

    @Check(task = 1, points = 2)
    @DisplayName(
            "the corrections of a few values, too large and too small ones, lead from the cheap to the expensive value")
    void correctionsHaveSigns(Observations see) {
        see.situation("four materials")
                .given("low", low)
                .given("high", high)
                .numbers("corrections", () -> DeltaModel.corrections(low, high))
                .are(1.2, 2.4, -0.9, 0.5);
        double[] oneLow = {3.25};
        double[] oneHigh = {1.5};
        see.situation("one material")
                .given("low", oneLow)
                .given("high", oneHigh)
                .numbers("corrections", () -> DeltaModel.corrections(oneLow, oneHigh))
                .are(-1.75);
        double[] energies = {-7.5, -3.25, 2.0};
        double[] better = {-9.25, -3.0, -1.5};
        see.situation("negative values")
                .given("low", energies)
                .given("high", better)
                .numbers("corrections", () -> DeltaModel.corrections(energies, better))
                .are(-1.75, 0.25, -3.5);
    }

    @Check(task = 1)
    @DisplayName("arrays of different lengths and empty ones are refused")
    void correctionsRefuse(Observations see) {
        see.situation("fewer expensive values")
                .refuses(
                        "fewer expensive than cheap values",
                        () -> DeltaModel.corrections(new double[] {1, 2, 3}, new double[] {1, 2}));
        see.situation("more expensive values")
                .refuses(
                        "more expensive than cheap values",
                        () -> DeltaModel.corrections(new double[] {1, 2}, new double[] {1, 2, 3}));
        see.situation("no values").refuses("no values", () -> DeltaModel.corrections(new double[0], new double[0]));
    }

    @Check(task = 2, points = 2)
    @DisplayName("fit calls the learner once, with the features as they are and the corrections as labels")
    void learnerGetsCorrections(Observations see) {
        see.situation("four materials")
                .given("x", x)
                .given("low", low)
                .given("high", high)
                .number("calls of the learner", () -> fitted().calls)
                .is(1)
                .numbers("labels", () -> fitted().labels)
                .are(1.2, 2.4, -0.9, 0.5)
                .numbers("features", () -> fitted().features)
                .are(0.1, 7, 0.4, 3, 0.9, 5, 1.6, 2);
        double[][] oneRow = {{2.5}};
        double[] oneLow = {3.25};
        double[] oneHigh = {1.5};
        see.situation("one material")
                .given("x", oneRow)
                .given("low", oneLow)
                .given("high", oneHigh)
                .numbers("labels", () -> {
                    Recorder recorder = new Recorder();
                    DeltaModel.fit(oneRow, oneLow, oneHigh, recorder);
                    return recorder.labels;
                })
                .are(-1.75);
        see.follows(1, () -> Arrays.equals(fitted().labels, DeltaModel.corrections(LOW.clone(), HIGH.clone())));
    }

    @Check(task = 2)
    @DisplayName("correction is what the fitted model predicts for the row")
    void correctionIsThePrediction(Observations see) {
        double[] row = {0.85, 4};
        double[] other = {0.2, 6};
        see.situation("one question")
                .given("x", x)
                .given("low", low)
                .given("high", high)
                .given("row", row)
                .number("correction", () -> fit().correction(row))
                .is(-0.9 + 0.04);
        see.situation("two questions")
                .given("x", x)
                .given("low", low)
                .given("high", high)
                .given("first row", row)
                .given("second row", other)
                .number("second correction", () -> {
                    DeltaModel model = fit();
                    model.correction(row);
                    return model.correction(other);
                })
                .is(1.2 + 0.06);
        see.follows(1, () -> {
            double[] own = DeltaModel.corrections(LOW.clone(), HIGH.clone());
            return fit().correction(row) == own[2] + 0.04;
        });
    }

    @Check(task = 2)
    @DisplayName("questions fit nothing, and every model keeps what it was fitted to")
    void modelsAreIndependent(Observations see) {
        double[] row = {0.85, 4};
        see.situation("three questions")
                .number("calls of the learner", () -> {
                    Recorder recorder = new Recorder();
                    DeltaModel model = DeltaModel.fit(x, low, high, recorder);
                    model.correction(row);
                    model.correction(row);
                    model.correction(row);
                    return recorder.calls;
                })
                .is(1);
        see.situation("two models")
                .number("what the first one adds", () -> {
                    DeltaModel first = DeltaModel.fit(x, low, high, constant(0.75));
                    DeltaModel.fit(x, low, high, constant(-2.5));
                    return first.correction(row);
                })
                .is(0.75);
        see.situation("the caller uses its arrays for other numbers")
                .number("correction", () -> {
                    double[] mine = LOW.clone();
                    double[] better = HIGH.clone();
                    DeltaModel model = DeltaModel.fit(x, mine, better, DeltaModelChecks::sumOfLabels);
                    Arrays.fill(mine, 8);
                    Arrays.fill(better, 3);
                    return model.correction(row);
                })
                .is(3.2);
    }

    @Check(task = 2)
    @DisplayName("features and values that are not equally many, and none at all, are refused")
    void fitRefuses(Observations see) {
        see.situation("fewer rows than values")
                .refuses("fewer rows than values", () -> DeltaModel.fit(new double[3][2], low, high, constant(1)));
        see.situation("more rows than values")
                .refuses("more rows than values", () -> DeltaModel.fit(new double[5][2], low, high, constant(1)));
        see.situation("fewer expensive values")
                .refuses(
                        "fewer expensive than cheap values",
                        () -> DeltaModel.fit(x, low, new double[] {1, 2, 3}, constant(1)));
        see.situation("more expensive values")
                .refuses(
                        "more expensive than cheap values",
                        () -> DeltaModel.fit(x, low, new double[] {1, 2, 3, 4, 5}, constant(1)));
        see.situation("no materials")
                .refuses(
                        "no materials",
                        () -> DeltaModel.fit(new double[0][], new double[0], new double[0], constant(1)));
    }

    @Check(task = 3, points = 2)
    @DisplayName("the prediction is the cheap value of this material plus its correction")
    void predictionIsCorrected(Observations see) {
        double[] row = {0.85, 4};
        see.situation("a correction of the learner")
                .given("row", row)
                .number("prediction", () -> DeltaModel.fit(x, low, high, constant(0.75))
                        .predict(row, 3.25))
                .is(4.0);
        see.situation("a negative correction")
                .given("row", row)
                .number("prediction", () -> DeltaModel.fit(x, low, high, constant(-1.375))
                        .predict(row, 2.5))
                .is(1.125);
        see.situation("another cheap value")
                .given("row", row)
                .number("difference of two predictions for one row", () -> {
                    DeltaModel model = DeltaModel.fit(x, low, high, constant(0.75));
                    return model.predict(row, 7.5) - model.predict(row, 1.25);
                })
                .is(6.25);
        see.situation("a prediction below zero")
                .given("row", row)
                .number("prediction", () -> DeltaModel.fit(x, low, high, constant(-1.375))
                        .predict(row, 0.5))
                .is(-0.875);
        see.follows(2, DeltaModelChecks::ownCorrectionMisleads);
    }

    @Check(task = 3)
    @DisplayName("with a learner that knows its rows by heart, the training materials get their expensive values")
    void trainingRowsAreExact(Observations see) {
        see.situation("four materials")
                .given("x", x)
                .given("low", low)
                .given("high", high)
                .numbers("predictions", () -> {
                    DeltaModel model = DeltaModel.fit(x, low, high, nearest());
                    return IntStream.range(0, 4)
                            .mapToDouble(i -> model.predict(x[i], low[i]))
                            .toArray();
                })
                .are(HIGH);
        Random random = see.random("materials");
        double[] cheap = random.doubles(12, -5, 5).toArray();
        double[] expensive = random.doubles(12, -5, 5).toArray();
        double[][] rows = IntStream.range(0, 12)
                .mapToObj(i -> new double[] {i + random.nextDouble() / 4, random.nextDouble()})
                .toArray(double[][]::new);
        see.seeded("12 random materials")
                .given("x", rows)
                .given("low", cheap)
                .given("high", expensive)
                .numbers("predictions", () -> {
                    DeltaModel model = DeltaModel.fit(rows, cheap, expensive, nearest());
                    return IntStream.range(0, 12)
                            .mapToDouble(i -> model.predict(rows[i], cheap[i]))
                            .toArray();
                })
                .are(expensive);
        see.follows(2, () -> {
            DeltaModel model = DeltaModel.fit(x, LOW.clone(), HIGH.clone(), nearest());
            return Math.abs(model.correction(x[0]) - 1.2) > 1e-9
                    && Math.abs(model.predict(x[0], 0.7) - 0.7 - model.correction(x[0])) < 1e-9;
        });
    }

    @Check(task = 4, points = 2)
    @DisplayName("the scissor says the mean of its labels and never looks at a row")
    void scissorSaysTheMean(Observations see) {
        double[] labels = {1.2, 2.4, -0.9, 0.5};
        double[] row = {0.85, 4};
        see.situation("four labels")
                .given("x", x)
                .given("labels", labels)
                .given("row", row)
                .number(
                        "prediction",
                        () -> DeltaModel.scissor().apply(x, labels).predict(row))
                .is(0.8);
        double[] three = {-4.5, -0.5, -3.25};
        double[][] threeRows = {{3}, {1}, {2}};
        see.situation("three negative labels")
                .given("x", threeRows)
                .given("labels", three)
                .number(
                        "prediction",
                        () -> DeltaModel.scissor().apply(threeRows, three).predict(new double[] {2}))
                .is(-2.75);
        double[] one = {-1.75};
        see.situation("one label")
                .given("labels", one)
                .number("prediction", () -> DeltaModel.scissor()
                        .apply(new double[][] {{2.5}}, one)
                        .predict(new double[] {2.5}))
                .is(-1.75);
        see.situation("no row")
                .given("labels", labels)
                .number(
                        "prediction for null",
                        () -> DeltaModel.scissor().apply(x, labels).predict(null))
                .is(0.8);
    }

    @Check(task = 4)
    @DisplayName("the scissor takes its mean when it is applied, and every model keeps its own")
    void scissorsAreIndependent(Observations see) {
        see.situation("one learner, two models")
                .number("what the first model says", () -> {
                    BiFunction<double[][], double[], Regressor> learner = DeltaModel.scissor();
                    Regressor first = learner.apply(x, new double[] {1, 2, 3, 6});
                    learner.apply(x, new double[] {10, 20, 30, 60});
                    return first.predict(new double[] {0, 0});
                })
                .is(3)
                .number("what the second model says", () -> {
                    BiFunction<double[][], double[], Regressor> learner = DeltaModel.scissor();
                    learner.apply(x, new double[] {1, 2, 3, 6});
                    return learner.apply(x, new double[] {10, 20, 30, 60}).predict(new double[] {0, 0});
                })
                .is(30);
        see.situation("two learners")
                .number("what the model of the first says", () -> {
                    Regressor first = DeltaModel.scissor().apply(x, new double[] {1, 2, 3, 6});
                    DeltaModel.scissor().apply(x, new double[] {10, 20, 30, 60});
                    return first.predict(new double[] {0, 0});
                })
                .is(3);
        see.situation("the caller uses its labels for other numbers")
                .number("prediction", () -> {
                    double[] labels = {1, 2, 3, 6};
                    Regressor model = DeltaModel.scissor().apply(x, labels);
                    Arrays.fill(labels, 100);
                    return model.predict(new double[] {0, 0});
                })
                .is(3);
        see.situation("no labels")
                .refuses("a scissor without labels", () -> DeltaModel.scissor().apply(new double[0][], new double[0]));
    }

    /** Whether the student's own corrections are wrong and the prediction is just what they lead to. */
    private static boolean ownCorrectionMisleads() {
        double[] row = {0.85, 4};
        double[][] rows = {{0, 0}, {1, 0}};
        DeltaModel model = DeltaModel.fit(rows, new double[] {1, 2}, new double[] {3, 5}, constant(0.75));
        return model.correction(row) != 0.75
                && Math.abs(model.predict(row, 3.25) - 3.25 - model.correction(row)) < 1e-9;
    }

    private DeltaModel fit() {
        return DeltaModel.fit(x, low, high, nearest());
    }

    private Recorder fitted() {
        Recorder recorder = new Recorder();
        DeltaModel.fit(x, low, high, recorder);
        return recorder;
    }

    /** Its models say the label of the training row with the nearest first feature, plus 1 % of the second feature. */
    private static BiFunction<double[][], double[], Regressor> nearest() {
        return (rows, labels) -> {
            double[] first = Arrays.stream(rows).mapToDouble(row -> row[0]).toArray();
            double[] second = Arrays.stream(rows).mapToDouble(row -> row[1]).toArray();
            double[] kept = labels.clone();
            return row -> {
                int nearest = 0;
                for (int i = 1; i < first.length; i++) {
                    if (Math.abs(first[i] - row[0]) < Math.abs(first[nearest] - row[0])) {
                        nearest = i;
                    }
                }
                return kept[nearest] + (row[1] == second[nearest] ? 0 : row[1] / 100);
            };
        };
    }

    private static BiFunction<double[][], double[], Regressor> constant(double value) {
        return (rows, labels) -> row -> value;
    }

    private static Regressor sumOfLabels(double[][] rows, double[] labels) {
        double sum = Arrays.stream(labels).sum();
        return row -> sum;
    }

    /** A learner that writes down what it was called with last, and how often. */
    private static final class Recorder implements BiFunction<double[][], double[], Regressor> {
        private int calls;
        private double[] labels;
        private double[] features;

        @Override
        public Regressor apply(double[][] rows, double[] given) {
            calls++;
            labels = given.clone();
            features = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
            return row -> 0;
        }
    }
}
