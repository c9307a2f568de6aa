package matml.plots.post01;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import matml.kit.plot.Axis;
import matml.kit.plot.Figure;
import matml.kit.plot.Plot;
import matml.kit.plot.Scale;
import matml.materials.Compound;
import matml.materials.GapTable;
import matml.ml.Dataset;
import matml.ml.Regressor;
import matml.post01.BaselinePredictor;
import matml.post01.GradientDescentTrainer;
import matml.post01.LearningCurve;
import matml.post01.LinearModel;
import matml.post01.Losses;
import matml.post01.OverfittingDetector;
import matml.post01.Split;
import matml.post01.Splitter;
import matml.post01.TrainingLog;

/** Figures of the core: what your loss, baseline, splitter, trainer and detector do on the course's table of gaps. */
final class LearningPlots {
    @Plot(
            exercise = "post01/losses",
            title = "What one error costs",
            text = "The loss of a single prediction against how far it is off. The square forgives small errors and"
                    + " punishes large ones; the absolute value counts every eV alike.",
            x = @Axis(name = "prediction \u2212 measured gap", unit = "eV", from = -3, to = 3),
            y = @Axis(name = "loss of this row", unit = "eV\u00b2 or eV", from = 0, to = 9))
    void costOfAnError(Figure figure) {
        double[] errors =
                IntStream.rangeClosed(-30, 30).mapToDouble(i -> i / 10.0).toArray();
        double[] measured = {2};
        figure.line(
                "your mse (eV\u00b2)", errors, each(errors, error -> Losses.mse(measured, new double[] {2 + error})));
        figure.line("your mae (eV)", errors, each(errors, error -> Losses.mae(measured, new double[] {2 + error})));
    }

    @Plot(
            exercise = "post01/baseline",
            title = "The floor, in the table of gaps",
            text = "All measured gaps of the table in ascending order, and the two constants that you have learned from"
                    + " them. Few compounds with large gaps pull the mean up; the median has as many above as below.",
            x = @Axis(name = "compounds with a smaller gap", from = 0, to = 164),
            y = @Axis(name = "measured band gap", unit = "eV", from = 0, to = 14))
    void constants(Figure figure) {
        double[] gaps = GapTable.standard().raw().y();
        double[] sorted = gaps.clone();
        Arrays.sort(sorted);
        figure.points(
                "measured gap",
                IntStream.range(0, sorted.length).asDoubleStream().toArray(),
                sorted);
        double mean = BaselinePredictor.fit(gaps, BaselinePredictor.Kind.MEAN).predict(null);
        figure.level("your mean", mean);
        figure.says("Your mean is %.2f eV.", mean);
        double median =
                BaselinePredictor.fit(gaps, BaselinePredictor.Kind.MEDIAN).predict(null);
        figure.level("your median", median);
        figure.says("Your median is %.2f eV.", median);
    }

    @Plot(
            exercise = "post01/splitter",
            title = "What a leak is worth",
            text = "The mean error of a model that repeats the gap of the most similar training compound, for 40 draws"
                    + " of the test part. Where the polymorphs of a formula stand on both sides, memory is enough and"
                    + " the error looks smaller than it is.",
            x = @Axis(name = "seed of the split", from = 0, to = 40),
            y = @Axis(name = "mean absolute error on the test part", unit = "eV", from = 0.6, to = 1.8))
    void leak(Figure figure) {
        Dataset table = GapTable.standard().scaled();
        double[] seeds = IntStream.rangeClosed(1, 40).asDoubleStream().toArray();
        double[] random = each(seeds, seed -> {
            Split split = Splitter.random(table.size(), 0.25, (long) seed);
            return errorOfTheNearest(table.select(split.train()), table.select(split.test()));
        });
        figure.points("rows drawn one by one", seeds, random);
        double[] grouped = each(seeds, seed -> {
            Split split = Splitter.grouped(table.groups(), 0.25, (long) seed);
            return errorOfTheNearest(table.select(split.train()), table.select(split.test()));
        });
        figure.points("whole formulas drawn", seeds, grouped);
        figure.level("mean, rows", mean(random));
        figure.level("mean, formulas", mean(grouped));
        figure.says(
                "On average the error is %.2f eV where your splitter draws rows, and %.2f eV where it draws whole"
                        + " formulas: the second number is what to expect of a new compound.",
                mean(random), mean(grouped));
    }

    @Plot(
            exercise = "post01/trainer",
            title = "Three learning rates",
            text = "The training loss before each of the first 100 steps, on 123 compounds with 18 features. A small"
                    + " rate crawls, a good one falls quickly and flattens out, and one that is too large climbs.",
            x = @Axis(name = "epoch", from = 0, to = 100),
            y = @Axis(name = "training loss", unit = "eV\u00b2", from = 1, to = 100, scale = Scale.LOG))
    void learningRates(Figure figure) {
        Halves halves = Halves.ofTheGaps();
        double[] rates = {0.01, 0.3, 0.75};
        for (double rate : rates) {
            TrainingLog log = GradientDescentTrainer.train(halves.train.x(), halves.train.y(), rate, 100);
            figure.line("learning rate " + rate, log.lossPerEpoch());
            double last = log.lossPerEpoch()[99];
            figure.says(
                    last > log.lossPerEpoch()[0]
                            ? "With %s the loss climbs out of the picture."
                            : "With %s the loss is %.2f eV\u00b2 before the last step.",
                    rate,
                    last);
        }
    }

    @Plot(
            exercise = "post01/trainer",
            title = "Your first model, compound by compound",
            text = "Predicted against measured gap of 41 compounds whose formulas the model has never seen. On the"
                    + " diagonal a prediction is right; a linear model is free to predict gaps below zero.",
            x = @Axis(name = "measured band gap", unit = "eV", from = -2, to = 14),
            y = @Axis(name = "predicted band gap", unit = "eV", from = -2, to = 14))
    void firstModel(Figure figure) {
        figure.diagonal("prediction = measurement");
        Halves halves = Halves.ofTheGaps();
        LinearModel model = GradientDescentTrainer.train(halves.train.x(), halves.train.y(), 0.3, 1000)
                .model();
        double[] predicted = GradientDescentTrainer.predictAll(model, halves.test.x());
        figure.points("your model", halves.test.y(), predicted, halves.testNames);
        double constant = median(halves.train.y());
        figure.level("baseline: the median gap", constant);
        double[] level = new double[predicted.length];
        Arrays.fill(level, constant);
        figure.says(
                "Your model is off by %.2f eV on average, the baseline by %.2f eV.",
                distance(halves.test.y(), predicted), distance(halves.test.y(), level));
    }

    @Plot(
            exercise = "post01/overfitting-detector",
            title = "Learned, then learned by heart",
            text = "A model with more weights than training compounds, trained on 20 compounds of the table and judged"
                    + " on 20 others. The training loss only falls; the validation loss turns.",
            x = @Axis(name = "epoch", from = 0, to = 600),
            y = @Axis(name = "loss", unit = "eV\u00b2", from = 0, to = 4))
    void learnedByHeart(Figure figure) {
        LearningCurve curve = Overfitting.curve();
        figure.line("training loss", curve.trainLoss());
        figure.line("validation loss", curve.validationLoss());
        int best = OverfittingDetector.bestEpoch(curve);
        figure.moment("your best epoch", best);
        figure.says(
                "Your best epoch is %d, with a gap of %.2f eV\u00b2 between the two losses.",
                best, OverfittingDetector.generalisationGap(curve, best));
        int kept = OverfittingDetector.earlyStop(curve, 20, 0.01);
        figure.moment("kept by your early stopping", kept);
        figure.says(
                "With a patience of 20 epochs and a smallest fall of 0.01 eV\u00b2 your early stopping keeps epoch %d.",
                kept);
        figure.says(
                "Your verdict on the whole run: %s.",
                OverfittingDetector.diagnose(curve, Overfitting.baseline(), 0.5)
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' '));
    }

    /** The table of gaps, split by hand: every fourth formula in alphabetical order is kept for the test. */
    private record Halves(Dataset train, Dataset test, List<String> testNames) {
        static Halves ofTheGaps() {
            Dataset all = GapTable.standard().scaled();
            List<String> formulas = List.copyOf(new TreeSet<>(all.groups()));
            int[] train = rows(all, formulas, false);
            int[] test = rows(all, formulas, true);
            List<Compound> compounds = GapTable.standard().compounds();
            return new Halves(
                    all.select(train),
                    all.select(test),
                    Arrays.stream(test).mapToObj(row -> compounds.get(row).id()).toList());
        }

        private static int[] rows(Dataset all, List<String> formulas, boolean test) {
            return IntStream.range(0, all.size())
                    .filter(row -> (formulas.indexOf(all.groups().get(row)) % 4 == 1) == test)
                    .toArray();
        }
    }

    /** Gradient descent on a model that is too large for its data: given here, so that the curve is the same for all. */
    private static final class Overfitting {
        private static final int ROWS = 20;
        private static final int EPOCHS = 600;
        private static final double RATE = 0.02;

        static LearningCurve curve() {
            Dataset all = GapTable.standard().scaled();
            Dataset train = all.select(IntStream.range(0, ROWS).map(i -> 8 * i).toArray());
            Dataset validation =
                    all.select(IntStream.range(0, ROWS).map(i -> 8 * i + 4).toArray());
            double[][] x = terms(train.x());
            double[][] other = terms(validation.x());
            double[] y = train.y();
            double[] otherY = validation.y();
            double[] weights = new double[x[0].length];
            double[] trainLoss = new double[EPOCHS + 1];
            double[] validationLoss = new double[EPOCHS + 1];
            for (int epoch = 0; epoch <= EPOCHS; epoch++) {
                trainLoss[epoch] = loss(weights, x, y);
                validationLoss[epoch] = loss(weights, other, otherY);
                double[] gradient = new double[weights.length];
                for (int i = 0; i < x.length; i++) {
                    double error = dot(weights, x[i]) - y[i];
                    for (int j = 0; j < weights.length; j++) {
                        gradient[j] += 2.0 / x.length * error * x[i][j];
                    }
                }
                for (int j = 0; j < weights.length; j++) {
                    weights[j] -= RATE * gradient[j];
                }
            }
            return new LearningCurve(trainLoss, validationLoss);
        }

        /** What always saying the mean gap of the training compounds costs on them. */
        static double baseline() {
            double[] y = GapTable.standard()
                    .scaled()
                    .select(IntStream.range(0, ROWS).map(i -> 8 * i).toArray())
                    .y();
            double mean = mean(y);
            return mean(each(y, gap -> (gap - mean) * (gap - mean)));
        }

        private static double[][] terms(double[][] x) {
            return Arrays.stream(x)
                    .map(row -> {
                        double[] terms = new double[1 + row.length + row.length * (row.length + 1) / 2];
                        int term = 0;
                        terms[term++] = 1;
                        for (int i = 0; i < row.length; i++) {
                            terms[term++] = row[i];
                            for (int j = 0; j <= i; j++) {
                                terms[term++] = row[i] * row[j];
                            }
                        }
                        return terms;
                    })
                    .toArray(double[][]::new);
        }

        private static double loss(double[] weights, double[][] x, double[] y) {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                double error = dot(weights, x[i]) - y[i];
                sum += error * error / x.length;
            }
            return sum;
        }

        private static double dot(double[] one, double[] other) {
            double sum = 0;
            for (int i = 0; i < one.length; i++) {
                sum += one[i] * other[i];
            }
            return sum;
        }
    }

    private static double errorOfTheNearest(Dataset train, Dataset test) {
        double[][] known = train.x();
        double[] labels = train.y();
        Regressor nearest = question -> {
            int best = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int row = 0; row < known.length; row++) {
                double sum = 0;
                for (int j = 0; j < question.length && sum < least; j++) {
                    sum += (known[row][j] - question[j]) * (known[row][j] - question[j]);
                }
                if (sum < least) {
                    least = sum;
                    best = row;
                }
            }
            return labels[best];
        };
        return distance(
                test.y(), Arrays.stream(test.x()).mapToDouble(nearest::predict).toArray());
    }

    private static double[] each(double[] values, DoubleUnaryOperator of) {
        return Arrays.stream(values).map(of).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double distance(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> Math.abs(one[i] - other[i]))
                .average()
                .orElse(Double.NaN);
    }
}
