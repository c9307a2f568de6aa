package matml.checks.post04;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.ml.Dataset;
import matml.ml.Regressor;
import matml.post01.Split;
import matml.post04.CrossValidator;
import matml.post04.Estimate;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link CrossValidator}. Learners and preparations are given by the checks, and write down what they
 * are fitted to. Labels are powers of two with a little added, so that a mean tells which rows were averaged; folds
 * are uneven, and their rows in no order. The metric is not symmetric.
 */
@Exercise("post04/cross-validator")
class CrossValidatorChecks {
    private final double[][] x = {{1, 9}, {2.5, 7}, {3, 1}, {4.5, 3}, {7, 2}, {8, 8}, {10.5, 4}};
    private final double[] y = {1.0625, 2.01, 4.04, 8.09, 16.16, 32.25, 64.36};
    private final Dataset table = new Dataset(x, y, Collections.nCopies(7, "any"));
    private final int[][] train = {{3, 0, 5, 6, 2}, {6, 4, 1, 0}, {1, 5, 4, 3, 2}};
    private final int[][] test = {{4, 1}, {5, 2, 3}, {6, 0}};

    /** Root mean square of the relative errors. */
    private static final ToDoubleBiFunction<double[], double[]> METRIC = (actual, predicted) -> {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            double relative = (predicted[i] - actual[i]) / actual[i];
            sum += relative * relative;
        }
        return Math.sqrt(sum / actual.length);
    };

    /** A model that depends on its rows, its labels, and on the row it is asked for. */
    private static final BiFunction<double[][], double[], Regressor> LEARNER = (rows, labels) -> {
        double mean = Arrays.stream(labels).average().orElse(0);
        double largest = Arrays.stream(rows).mapToDouble(row -> row[0]).max().orElse(0);
        double first = rows[0][1] * labels[0] / 16;
        return row -> mean + (row[0] - largest) / 2 + first * row[1] / 8;
    };

    /** Scales by what it has seen of both features and labels. */
    private static final BiFunction<double[][], double[], UnaryOperator<double[]>> PREPARATION = (rows, labels) -> {
        double sum = Arrays.stream(rows).mapToDouble(row -> row[0]).sum();
        double mean = Arrays.stream(labels).average().orElse(0);
        return row -> new double[] {row[0] * mean / sum, row[1] / rows[0][1]};
    };

    @Check(task = 1, points = 2)
    @DisplayName("a score for every fold, of a model that has learned from its training rows alone")
    void scoreOfEveryFold(Observations see) {
        see.situation("three folds")
                .given("x", x)
                .given("y", y)
                .given("train", train)
                .given("test", test)
                .numbers("scores", () -> CrossValidator.scores(table, folds(), LEARNER, METRIC))
                .are(expected(folds(), null));
        see.situation("one fold")
                .numbers("scores", () -> CrossValidator.scores(table, folds().subList(1, 2), LEARNER, METRIC))
                .are(expected(folds().subList(1, 2), null));
        see.situation("predictions less measured labels")
                .numbers(
                        "scores",
                        () -> CrossValidator.scores(
                                table,
                                folds(),
                                (rows, labels) -> row -> row[0] + 1,
                                (actual, predicted) -> predicted[0] - actual[0] + 10 * predicted[1] - 10 * actual[1]))
                .are(8 - 16.16 + 10 * (3.5 - 2.01), 9 - 32.25 + 10 * (4 - 4.04), 11.5 - 64.36 + 10 * (2 - 1.0625));
    }

    @Check(task = 1)
    @DisplayName("the learner is given the training rows of each fold once, every row with its own label")
    void learnerIsGivenTrainingRows(Observations see) {
        see.situation("three folds")
                .word("fits", () -> {
                    Recorder recorder = new Recorder();
                    CrossValidator.scores(table, folds(), recorder.learner(), METRIC);
                    return recorder.times();
                })
                .is("one for every fold")
                .word("fitted to", () -> {
                    Recorder recorder = new Recorder();
                    CrossValidator.scores(table, folds(), recorder.learner(), METRIC);
                    return recorder.fittedTo(train, test);
                })
                .is("the training rows of its fold");
        see.situation("the folds afterwards")
                .word("rows of the folds", () -> {
                    List<Split> mine = folds();
                    CrossValidator.scores(table, mine, LEARNER, METRIC);
                    return asTheyWere(mine) ? "as they were" : "changed";
                })
                .is("as they were");
    }

    @Check(task = 1)
    @DisplayName("no folds are refused")
    void noFolds(Observations see) {
        see.situation("no folds").refuses("no folds", () -> CrossValidator.scores(table, List.of(), LEARNER, METRIC));
    }

    @Check(task = 2, points = 2)
    @DisplayName("training and test rows are prepared by what the training rows have taught")
    void preparedInsideOfTheFold(Observations see) {
        see.situation("three folds")
                .given("x", x)
                .given("y", y)
                .given("train", train)
                .given("test", test)
                .numbers("scores", () -> CrossValidator.preparedScores(table, folds(), PREPARATION, LEARNER, METRIC))
                .are(expected(folds(), PREPARATION));
        see.situation("one fold")
                .numbers(
                        "scores",
                        () -> CrossValidator.preparedScores(table, folds().subList(2, 3), PREPARATION, LEARNER, METRIC))
                .are(expected(folds().subList(2, 3), PREPARATION));
        see.follows(1, this::ownScoresMislead);
    }

    @Check(task = 2)
    @DisplayName("the preparation is fitted once for every fold, to the training rows and their labels")
    void preparationIsFittedToTrainingRows(Observations see) {
        see.situation("three folds")
                .word("fits of the preparation", () -> {
                    Recorder recorder = new Recorder();
                    CrossValidator.preparedScores(table, folds(), recorder.preparation(), LEARNER, METRIC);
                    return recorder.times();
                })
                .is("one for every fold")
                .word("the preparation is fitted to", () -> {
                    Recorder recorder = new Recorder();
                    CrossValidator.preparedScores(table, folds(), recorder.preparation(), LEARNER, METRIC);
                    return recorder.fittedTo(train, test);
                })
                .is("the training rows of its fold");
        see.situation("no folds")
                .refuses(
                        "no folds",
                        () -> CrossValidator.preparedScores(table, List.of(), PREPARATION, LEARNER, METRIC));
        see.follows(1, this::ownScoresMislead);
    }

    @Check(task = 2)
    @DisplayName("a feature that is chosen among noise does not predict the test rows")
    void noiseStaysNoise(Observations see) {
        double[] error = new double[1];
        see.situation("one of 80 random columns, random labels")
                .word("the chosen column", () -> {
                    error[0] = errorOnNoise();
                    return error[0] > 1 ? "is worse than saying the mean" : "seems to predict the labels";
                })
                .is("is worse than saying the mean");
        see.note(String.format(
                Locale.ROOT,
                "On noise, your mean squared error is %.1f times that of the mean label: there is nothing to learn.",
                error[0]));
        see.follows(1, this::ownScoresMislead);
    }

    @Check(task = 3, points = 2)
    @DisplayName("mean and standard error of a few scores")
    void meanAndStandardError(Observations see) {
        observeSummary(see, "five scores", new double[] {0.5, 2.25, 1, 4.5, 0.75}, 1.8, 0.739087274954724);
        observeSummary(see, "two scores", new double[] {-1, 5}, 2, 3);
        observeSummary(see, "equal scores", new double[] {0.25, 0.25, 0.25}, 0.25, 0);
        observeSummary(
                see,
                "scores that differ by a few meV",
                new double[] {1.413, 1.414, 1.418},
                1.415,
                0.0015275252316519238);
    }

    private void observeSummary(Observations see, String situation, double[] scores, double mean, double error) {
        see.situation(situation)
                .given("scores", scores)
                .number("mean", () -> CrossValidator.summary(scores).mean())
                .is(mean)
                .number("standard error", () -> CrossValidator.summary(scores).standardError())
                .is(error);
    }

    @Check(task = 3)
    @DisplayName("fewer than two scores are refused")
    void tooFewScores(Observations see) {
        see.situation("one score").refuses("one score", () -> CrossValidator.summary(new double[] {0.5}));
        see.situation("no scores").refuses("no scores", () -> CrossValidator.summary(new double[0]));
    }

    @Check(task = 4, points = 2)
    @DisplayName("the first model whose mean is within one standard error of the best")
    void firstWithinOneStandardError(Observations see) {
        observeChoice(
                see,
                "five models of four folds",
                "model 2",
                spread(0.6, 0.02),
                spread(0.48, 0.3),
                spread(0.4375, 0.07),
                spread(0.4, 0.08),
                spread(0.44, 0.03));
        observeChoice(
                see, "the simplest is the best", "model 0", spread(0.3, 0.02), spread(0.4, 0.5), spread(0.31, 0.02));
        observeChoice(
                see,
                "a sharp minimum",
                "model 3",
                spread(0.9, 0.3),
                spread(0.7, 0.2),
                spread(0.5, 0.125),
                spread(0.4, 0.015625),
                spread(0.45, 0.015625),
                spread(0.5, 0.015625));
        observeChoice(
                see, "the limit just met", "model 1", new double[] {4, 2.5}, new double[] {2.5, 3.5}, new double[] {1, 3
                });
        observeChoice(
                see,
                "two models with the smallest mean",
                "model 1",
                spread(0.75, 0.01),
                spread(0.5, 0.015625),
                spread(0.5, 0.5),
                spread(0.55, 0.5));
        observeChoice(see, "one model", "model 0", spread(0.5, 0.25));
        see.follows(3, this::ownSummaryMisleads);
    }

    @Check(task = 4)
    @DisplayName("the choice among random errors, compared with the rule")
    void choiceAmongRandomErrors(Observations see) {
        Random random = see.random("errors");
        double[][] errors = new double[8][5];
        double best = Double.MAX_VALUE;
        double limit = 0;
        double[] means = new double[8];
        for (int model = 0; model < 8; model++) {
            for (int fold = 0; fold < 5; fold++) {
                errors[model][fold] = 0.5 - 0.03 * model + 0.004 * model * model + 0.1 * random.nextGaussian();
            }
            double[] both = summary(errors[model]);
            means[model] = both[0];
            if (both[0] < best) {
                best = both[0];
                limit = both[0] + both[1];
            }
        }
        int right = 0;
        while (means[right] > limit) {
            right++;
        }
        see.seeded("eight models of five folds")
                .given("errors", errors)
                .word("choice", () -> "model " + CrossValidator.simplest(errors))
                .is("model " + right);
        see.follows(3, this::ownSummaryMisleads);
    }

    @Check(task = 4)
    @DisplayName("no model, and a model with a single error, are refused")
    void nothingToChoose(Observations see) {
        see.situation("no models").refuses("no models", () -> CrossValidator.simplest(new double[0][]));
        see.situation("one error")
                .refuses("a model with one error", () -> CrossValidator.simplest(new double[][] {{1}}));
    }

    private void observeChoice(Observations see, String situation, String right, double[]... errors) {
        see.situation(situation)
                .given("errors", errors)
                .word("choice", () -> "model " + CrossValidator.simplest(errors))
                .is(right);
    }

    /** Four scores with a mean and a spread: their standard error is 0.577 times the spread, up to the last digit. */
    private static double[] spread(double mean, double spread) {
        return new double[] {mean - spread, mean + spread, mean + spread, mean - spread};
    }

    private static double[] summary(double[] scores) {
        double mean = Arrays.stream(scores).average().orElseThrow();
        double squares = 0;
        for (double score : scores) {
            squares += Math.pow(score - mean, 2);
        }
        return new double[] {mean, Math.sqrt(squares / (scores.length - 1)) / Math.sqrt(scores.length)};
    }

    private boolean ownScoresMislead() {
        double[] own = CrossValidator.scores(table, folds(), LEARNER, METRIC);
        return !close(own, expected(folds(), null));
    }

    private boolean ownSummaryMisleads() {
        double[] scores = {0.5, 2.25, 1, 4.5, 0.75};
        Estimate own = CrossValidator.summary(scores);
        return !close(new double[] {own.mean(), own.standardError()}, summary(scores));
    }

    private static boolean close(double[] one, double[] other) {
        boolean close = one.length == other.length;
        for (int i = 0; close && i < one.length; i++) {
            close = Math.abs(one[i] - other[i]) <= 1e-9 * Math.abs(other[i]);
        }
        return close;
    }

    private List<Split> folds() {
        List<Split> folds = new ArrayList<>();
        for (int i = 0; i < train.length; i++) {
            folds.add(new Split(train[i], test[i]));
        }
        return folds;
    }

    private boolean asTheyWere(List<Split> folds) {
        boolean same = folds.size() == train.length;
        for (int i = 0; same && i < train.length; i++) {
            same = Arrays.equals(folds.get(i).train(), train[i])
                    && Arrays.equals(folds.get(i).test(), test[i]);
        }
        return same;
    }

    private double[] expected(
            List<Split> folds, BiFunction<double[][], double[], UnaryOperator<double[]>> preparation) {
        double[] scores = new double[folds.size()];
        for (int i = 0; i < scores.length; i++) {
            double[][] trainX = rows(folds.get(i).train());
            double[] trainY = labels(folds.get(i).train());
            UnaryOperator<double[]> prepare = preparation == null ? row -> row : preparation.apply(trainX, trainY);
            double[][] prepared = new double[trainX.length][];
            for (int j = 0; j < prepared.length; j++) {
                prepared[j] = prepare.apply(trainX[j]);
            }
            Regressor model = LEARNER.apply(prepared, trainY);
            double[][] testX = rows(folds.get(i).test());
            double[] predicted = new double[testX.length];
            for (int j = 0; j < predicted.length; j++) {
                predicted[j] = model.predict(prepare.apply(testX[j]));
            }
            scores[i] = METRIC.applyAsDouble(labels(folds.get(i).test()), predicted);
        }
        return scores;
    }

    private double[][] rows(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(row -> x[row].clone()).toArray(double[][]::new);
    }

    private double[] labels(int[] numbers) {
        return Arrays.stream(numbers).mapToDouble(row -> y[row]).toArray();
    }

    /** The mean squared error of a line through one column, chosen by the preparation, in units of the variance. */
    private static double errorOnNoise() {
        Random random = new Random(11);
        int n = 16;
        double[][] noise = new double[n][];
        for (int i = 0; i < n; i++) {
            noise[i] = random.doubles(80, -1, 1).toArray();
        }
        double[] labels = random.doubles(n, -1, 1).toArray();
        double[] centre = summary(labels);
        List<Split> folds = new ArrayList<>();
        for (int fold = 0; fold < 4; fold++) {
            int from = 4 * fold;
            folds.add(new Split(
                    IntStream.range(0, n)
                            .filter(row -> row < from || row >= from + 4)
                            .toArray(),
                    new int[] {from, from + 1, from + 2, from + 3}));
        }
        double[] scores = CrossValidator.preparedScores(
                new Dataset(noise, labels, Collections.nCopies(n, "noise")),
                folds,
                CrossValidatorChecks::bestColumn,
                CrossValidatorChecks::line,
                (actual, predicted) -> {
                    double sum = 0;
                    for (int i = 0; i < actual.length; i++) {
                        sum += Math.pow(actual[i] - predicted[i], 2);
                    }
                    return sum / actual.length;
                });
        double variance =
                Arrays.stream(labels).map(each -> Math.pow(each - centre[0], 2)).sum() / n;
        return Arrays.stream(scores).average().orElse(0) / variance;
    }

    /** Keeps the column whose correlation with the labels is largest. */
    private static UnaryOperator<double[]> bestColumn(double[][] rows, double[] labels) {
        int best = 0;
        double largest = -1;
        for (int column = 0; column < rows[0].length; column++) {
            int each = column;
            double[] values = Arrays.stream(rows).mapToDouble(row -> row[each]).toArray();
            double correlation = Math.abs(moment(values, labels) / Math.sqrt(moment(values, values)));
            if (correlation > largest) {
                largest = correlation;
                best = column;
            }
        }
        int chosen = best;
        // A row that is prepared already has one column.
        return row -> new double[] {row.length == 1 ? row[0] : row[chosen]};
    }

    private static Regressor line(double[][] rows, double[] labels) {
        double[] values = Arrays.stream(rows).mapToDouble(row -> row[0]).toArray();
        double slope = moment(values, labels) / moment(values, values);
        double meanX = Arrays.stream(values).average().orElse(0);
        double meanY = Arrays.stream(labels).average().orElse(0);
        return row -> meanY + slope * (row[0] - meanX);
    }

    private static double moment(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).average().orElse(0);
        double meanOther = Arrays.stream(other).average().orElse(0);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOne) * (other[i] - meanOther);
        }
        return sum;
    }

    /** Writes down what it is fitted to, and goes on like the learner or the preparation of the other checks. */
    private final class Recorder {
        private final List<double[][]> rows = new ArrayList<>();
        private final List<double[]> labels = new ArrayList<>();

        BiFunction<double[][], double[], Regressor> learner() {
            return (someRows, someLabels) -> {
                rows.add(someRows.clone());
                labels.add(someLabels.clone());
                return LEARNER.apply(someRows, someLabels);
            };
        }

        BiFunction<double[][], double[], UnaryOperator<double[]>> preparation() {
            return (someRows, someLabels) -> {
                rows.add(someRows.clone());
                labels.add(someLabels.clone());
                return PREPARATION.apply(someRows, someLabels);
            };
        }

        String times() {
            return switch (rows.size()) {
                case 0 -> "none";
                case 1 -> "a single one";
                case 3 -> "one for every fold";
                case 6 -> "two for every fold";
                default -> "another number";
            };
        }

        String fittedTo(int[][] training, int[][] tested) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                String part = part(i, training, tested);
                if (!parts.contains(part)) {
                    parts.add(part);
                }
            }
            return parts.isEmpty() ? "nothing" : String.join(" and ", parts);
        }

        private String part(int i, int[][] training, int[][] tested) {
            List<Integer> numbers = new ArrayList<>();
            for (double[] row : rows.get(i)) {
                numbers.add(Arrays.stream(x)
                        .mapToDouble(each -> each[0])
                        .boxed()
                        .toList()
                        .indexOf(row[0]));
            }
            boolean ownLabels = numbers.size() == labels.get(i).length;
            for (int j = 0; ownLabels && j < numbers.size(); j++) {
                int number = numbers.get(j);
                ownLabels = number >= 0 && y[number] == labels.get(i)[j];
            }
            Collections.sort(numbers);
            String which = "other rows";
            for (int fold = training.length - 1; fold >= 0; fold--) {
                boolean own = fold == i % training.length;
                which = isAll(numbers, training[fold])
                        ? own ? "the training rows of its fold" : "the training rows of another fold"
                        : isAll(numbers, tested[fold]) ? "test rows" : which;
            }
            which = numbers.size() == x.length ? "all rows" : which;
            return which + (ownLabels ? "" : " with other labels");
        }

        private boolean isAll(List<Integer> sorted, int[] wanted) {
            return Arrays.stream(wanted).sorted().boxed().toList().equals(sorted);
        }
    }
}
