package matml.plots.post03;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import matml.kit.plot.Axis;
import matml.kit.plot.Figure;
import matml.kit.plot.Plot;
import matml.materials.Compound;
import matml.materials.GapTable;
import matml.ml.Dataset;
import matml.post03.Descriptive;
import matml.post03.Standardizer;

/** Figures of the statistics of post 3, on the course's table of gaps. */
final class StatisticsPlots {
    private static final int MASS = 12;
    private static final int ELECTRONEGATIVITY_RANGE = 8;

    @Plot(
            exercise = "post03/descriptive",
            title = "What goes with the gap",
            text = "The correlation of each of 18 features with the measured gap, over 164 compounds. Differences of"
                    + " electronegativity go with large gaps, heavy and large atoms with small ones. None of them is"
                    + " near 1: no single feature tells the gap.",
            x = @Axis(name = "number of the feature", from = -1, to = 18),
            y = @Axis(name = "correlation with the gap", from = -1, to = 1))
    void correlations(Figure figure) {
        figure.level("no linear relation", 0);
        GapTable table = GapTable.standard();
        Dataset data = table.raw();
        double[] gaps = data.y();
        double[][] x = data.x();
        double[] r = IntStream.range(0, data.features())
                .mapToDouble(feature -> Descriptive.pearson(column(x, feature), gaps))
                .toArray();
        List<String> names = table.featureNames();
        figure.points(
                "your correlation",
                IntStream.range(0, r.length).asDoubleStream().toArray(),
                r,
                names);
        int strongest = IntStream.range(0, r.length)
                .reduce(0, (one, other) -> Math.abs(r[other]) > Math.abs(r[one]) ? other : one);
        figure.says("Most of all goes the feature \"%s\" with the gap: r = %.2f.", names.get(strongest), r[strongest]);
    }

    @Plot(
            exercise = "post03/standardizer",
            title = "Insulators on the scale of semiconductors",
            text = "Two features of all compounds, standardised with the means and deviations of those with a gap below"
                    + " 3 eV. These lie around zero. The others keep their distance: with a scale of their own they"
                    + " would lie around zero as well, and no model could see the difference.",
            x = @Axis(name = "mean mass", unit = "standard deviations", from = -4, to = 4),
            y = @Axis(name = "range of electronegativity", unit = "standard deviations", from = -3, to = 6))
    void oneScale(Figure figure) {
        Dataset data = GapTable.standard().raw();
        double[] gaps = data.y();
        int[] small = IntStream.range(0, gaps.length).filter(row -> gaps[row] < 3).toArray();
        int[] large = IntStream.range(0, gaps.length).filter(row -> gaps[row] >= 3).toArray();
        double[][] semiconductors = pairs(data.select(small));
        double[][] insulators = pairs(data.select(large));
        Standardizer standardizer = Standardizer.fit(semiconductors);
        double[][] inside = standardizer.transformAll(semiconductors);
        figure.points("gap below 3 eV, your scale", column(inside, 0), column(inside, 1), names(small));
        double[][] outside = standardizer.transformAll(insulators);
        figure.points("larger gap, the same scale", column(outside, 0), column(outside, 1), names(large));
        figure.centres(
                "means", new double[] {mean(inside, 0), mean(outside, 0)}, new double[] {
                    mean(inside, 1), mean(outside, 1)
                });
        figure.says(
                "The compounds with large gaps have a range of electronegativity %.1f deviations above the others'.",
                mean(outside, 1));
    }

    private static double[][] pairs(Dataset data) {
        return Arrays.stream(data.x())
                .map(row -> new double[] {row[MASS], row[ELECTRONEGATIVITY_RANGE]})
                .toArray(double[][]::new);
    }

    private static List<String> names(int[] rows) {
        List<Compound> compounds = GapTable.standard().compounds();
        return Arrays.stream(rows).mapToObj(row -> compounds.get(row).id()).toList();
    }

    private static double[] column(double[][] x, int column) {
        return Arrays.stream(x).mapToDouble(row -> row[column]).toArray();
    }

    private static double mean(double[][] x, int column) {
        return Arrays.stream(column(x, column)).average().orElse(Double.NaN);
    }
}
