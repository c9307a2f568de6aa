package matml.plots.post04;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import matml.kit.plot.Axis;
import matml.kit.plot.Figure;
import matml.kit.plot.Plot;
import matml.materials.Compound;
import matml.materials.GapTable;
import matml.ml.Dataset;
import matml.ml.Regressor;
import matml.post01.Split;
import matml.post04.CrossValidator;
import matml.post04.KFold;
import matml.post04.Pca;

/** Figures of the first half: folds, a leak in the preparation, and a map of the compounds. */
final class ValidationPlots {
    private static final int FOLDS = 5;

    @Plot(
            exercise = "post04/k-fold",
            title = "The unlucky fold",
            text = "Of 164 compounds, few have a gap of more than 6 eV. The figure shows how many of them the poorest of"
                    + " ten folds has, for 30 seeds. Plain folds often have one or none; stratified folds never go below"
                    + " the fair share.",
            x = @Axis(name = "seed", from = 0, to = 31),
            y = @Axis(name = "wide-gap compounds in the poorest fold", from = 0, to = 4))
    void poorestFold(Figure figure) {
        int[] wide = Arrays.stream(GapTable.standard().raw().y())
                .mapToInt(gap -> gap > 6 ? 1 : 0)
                .toArray();
        double[] seeds = IntStream.rangeClosed(1, 30).asDoubleStream().toArray();
        int all = Arrays.stream(wide).sum();
        figure.level("a tenth of all", all / 10.0);
        double[] plain = Arrays.stream(seeds)
                .map(seed -> poorest(KFold.plain(wide.length, 10, (long) seed), wide))
                .toArray();
        figure.points("your plain folds", seeds, plain);
        double[] stratified = Arrays.stream(seeds)
                .map(seed -> poorest(KFold.stratified(wide, 10, (long) seed), wide))
                .toArray();
        figure.points("your stratified folds", seeds, stratified);
        figure.says(
                "On average your poorest plain fold has %.1f wide-gap compounds, your poorest stratified fold %.1f.",
                mean(plain), mean(stratified));
    }

    private static double poorest(List<Split> splits, int[] wide) {
        return splits.stream()
                .mapToDouble(split ->
                        Arrays.stream(split.test()).map(row -> wide[row]).sum())
                .min()
                .orElse(0);
    }

    @Plot(
            exercise = "post04/cross-validator",
            title = "Learning from noise",
            text = "40 rows of random numbers with random labels: there is nothing to learn, and an error of 1, in units"
                    + " of the labels' variance, is the best that can be had. One column is selected by its correlation with"
                    + " the labels. Selected on all rows, before the folds, the error falls below 1 the more columns there"
                    + " are to choose from. Selected inside of the fold it stays above.",
            x = @Axis(name = "random columns to choose from", from = 0, to = 420),
            y = @Axis(name = "mean squared error / variance", from = 0.4, to = 1.8))
    void learningFromNoise(Figure figure) {
        double[] columns = {1, 20, 50, 100, 200, 400};
        List<Split> folds = fifths();
        figure.level("saying the mean", 1);
        double[] outside = Arrays.stream(columns)
                .map(d -> averaged((int) d, table -> {
                    UnaryOperator<double[]> select = bestColumn(table.x(), table.y());
                    double[][] selected = Arrays.stream(table.x()).map(select).toArray(double[][]::new);
                    return CrossValidator.scores(
                            new Dataset(selected, table.y(), table.groups()),
                            folds,
                            ValidationPlots::line,
                            ValidationPlots::squares);
                }))
                .toArray();
        figure.line("selected on all rows (the mistake)", columns, outside);
        double[] inside = Arrays.stream(columns)
                .map(d -> averaged(
                        (int) d,
                        table -> CrossValidator.preparedScores(
                                table,
                                folds,
                                ValidationPlots::bestColumn,
                                ValidationPlots::line,
                                ValidationPlots::squares)))
                .toArray();
        figure.line("your preparation inside of the fold", columns, inside);
        figure.says(
                "With 400 columns of noise, selecting them on all rows reports an error of %.2f; your preparedScores"
                        + " reports %.2f.",
                outside[5], inside[5]);
    }

    /** A cross-validation of a table. */
    @FunctionalInterface
    private interface Validation {
        double[] scores(Dataset table);
    }

    /** The mean error over six tables of noise. */
    private static double averaged(int columns, Validation validation) {
        double sum = 0;
        for (int seed = 1; seed <= 6; seed++) {
            Random random = new Random(1000L * seed);
            double[] labels = random.doubles(40, -1, 1).toArray();
            double[][] noise = new double[40][];
            for (int row = 0; row < 40; row++) {
                noise[row] = random.doubles(columns, -1, 1).toArray();
            }
            double error = mean(validation.scores(new Dataset(noise, labels, Collections.nCopies(40, "noise"))));
            sum += error / (moment(labels, labels) / 40);
        }
        return sum / 6;
    }

    private static List<Split> fifths() {
        List<Split> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int which = fold;
            folds.add(new Split(
                    IntStream.range(0, 40).filter(row -> row % FOLDS != which).toArray(),
                    IntStream.range(0, 40).filter(row -> row % FOLDS == which).toArray()));
        }
        return folds;
    }

    private static UnaryOperator<double[]> bestColumn(double[][] rows, double[] labels) {
        int best = 0;
        double largest = -1;
        for (int column = 0; column < rows[0].length; column++) {
            double[] values = column(rows, column);
            double correlation = Math.abs(moment(values, labels) / Math.sqrt(moment(values, values)));
            if (correlation > largest) {
                largest = correlation;
                best = column;
            }
        }
        int chosen = best;
        return row -> new double[] {row[chosen]};
    }

    private static Regressor line(double[][] rows, double[] labels) {
        double[] values = column(rows, 0);
        double slope = moment(values, labels) / moment(values, values);
        double meanX = mean(values);
        double meanY = mean(labels);
        return row -> meanY + slope * (row[0] - meanX);
    }

    private static double squares(double[] actual, double[] predicted) {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += (actual[i] - predicted[i]) * (actual[i] - predicted[i]);
        }
        return sum / actual.length;
    }

    @Plot(
            exercise = "post04/pca",
            title = "A map of 18 columns",
            text = "All compounds of the table in the plane of the first two principal components of their 18 scaled"
                    + " features. No label was used, and yet the structure types keep to their own regions. Mirror"
                    + " images of this map are as good: the sign of a direction means nothing.",
            x = @Axis(name = "first component", from = -8, to = 8),
            y = @Axis(name = "second component", from = -8, to = 8))
    void map(Figure figure) {
        Dataset table = GapTable.standard().scaled();
        double[][] x = table.x();
        Pca pca = Pca.fit(x, 2);
        List<Compound> compounds = GapTable.standard().compounds();
        for (String kind : List.of("rocksalt", "zincblende", "chalcopyrite")) {
            int[] rows = IntStream.range(0, x.length)
                    .filter(row -> compounds.get(row).structureType().equals(kind))
                    .toArray();
            figure.points(
                    kind,
                    Arrays.stream(rows).mapToDouble(row -> pca.project(x[row])[0]).toArray(),
                    Arrays.stream(rows).mapToDouble(row -> pca.project(x[row])[1]).toArray(),
                    Arrays.stream(rows)
                            .mapToObj(row -> compounds.get(row).id())
                            .toList());
        }
        double[] ratios = pca.explainedVarianceRatio();
        figure.says(
                "Your two components explain %.0f %% and %.0f %% of the variance of 18 columns.",
                100 * ratios[0], 100 * ratios[1]);
    }

    private static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double moment(double[] one, double[] other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOne) * (other[i] - meanOther);
        }
        return sum;
    }
}
