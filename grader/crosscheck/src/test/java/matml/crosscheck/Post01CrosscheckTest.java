package matml.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import matml.materials.Composition;
import matml.materials.Compound;
import matml.materials.CompoundTable;
import matml.materials.ElementTable;
import matml.post01.BaselinePredictor;
import matml.post01.Clustering;
import matml.post01.CompositionFeatures;
import matml.post01.FirstModel;
import matml.post01.GradientDescentTrainer;
import matml.post01.LinearModel;
import matml.post01.Losses;
import matml.post01.NearestPatternPredictor;
import matml.post01.NearestPatternPredictor.Weighting;
import matml.post01.RuleBasedGap;
import matml.post01.SkillScore;
import matml.post01.StructureClusterer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smile.clustering.KMeans;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.math.MathEx;
import smile.math.distance.EuclideanDistance;
import smile.neighbor.LinearSearch;
import smile.neighbor.Neighbor;
import smile.regression.OLS;
import smile.validation.metric.AdjustedRandIndex;
import smile.validation.metric.MAD;
import smile.validation.metric.MSE;
import smile.validation.metric.R2;
import smile.validation.metric.RMSE;

/** The references of post 1 against Smile 2.6.0, which was written by other people. */
class Post01CrosscheckTest {
    private static final double RELATIVE_1E_9_IN_PERCENT = 1e-7;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void losses(long seed) {
        Random random = new Random(seed);
        double[] actual = random.doubles(50, 0, 6).toArray();
        double[] predicted = random.doubles(50, 0, 6).toArray();

        assertThat(Losses.mse(actual, predicted))
                .isCloseTo(MSE.of(actual, predicted), withinPercentage(RELATIVE_1E_9_IN_PERCENT));
        // Smile's MAD is the mean absolute error.
        assertThat(Losses.mae(actual, predicted))
                .isCloseTo(MAD.of(actual, predicted), withinPercentage(RELATIVE_1E_9_IN_PERCENT));
        assertThat(Losses.rmse(actual, predicted))
                .isCloseTo(RMSE.of(actual, predicted), withinPercentage(RELATIVE_1E_9_IN_PERCENT));
        assertThat(Losses.r2(actual, predicted)).isCloseTo(R2.of(actual, predicted), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 24})
    void baselines(int n) {
        double[] labels = new Random(n).doubles(n, 0, 6).toArray();

        assertThat(BaselinePredictor.fit(labels, BaselinePredictor.Kind.MEAN).predict(null))
                .isCloseTo(MathEx.mean(labels), within(1e-12));
        double[] sorted = labels.clone();
        Arrays.sort(sorted);
        assertThat(BaselinePredictor.fit(labels, BaselinePredictor.Kind.MEDIAN).predict(null))
                .isCloseTo((sorted[(n - 1) / 2] + sorted[n / 2]) / 2, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void skill(long seed) {
        Random random = new Random(seed);
        double[] actual = random.doubles(50, 0, 6).toArray();
        double[] model = random.doubles(50, 0, 6).toArray();
        double[] baseline = random.doubles(50, 0, 6).toArray();

        assertThat(SkillScore.of(actual, model, baseline))
                .isCloseTo(1 - MAD.of(actual, model) / MAD.of(actual, baseline), within(1e-12));
    }

    /** The numbers that the exercise's text tells. */
    @Test
    void octetRuleOnTheTableOfCompounds() {
        Set<Composition> compounds = new HashSet<>();
        for (Compound compound : CompoundTable.standard().compounds()) {
            Composition composition = CompositionFeatures.parse(compound.formula());
            if (compound.gap() > 0 && composition.amounts().size() > 1) {
                compounds.add(composition);
            }
        }

        assertThat(compounds).hasSize(152);
        assertThat(compounds)
                .filteredOn(compound -> RuleBasedGap.isInsulator(compound, ElementTable.standard()))
                .hasSize(109);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void gradientDescentReachesLeastSquares(long seed) {
        String os = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeTrue(openBlas(), () -> "no OpenBLAS natives for " + os + ": least squares not compared");
        Random random = new Random(seed);
        double[][] x = new double[40][3];
        double[] y = new double[40];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.doubles(3, -1, 1).toArray();
            y[i] = 1.5 + 2 * x[i][0] - x[i][1] + 0.3 * x[i][2] + 0.1 * random.nextGaussian();
        }
        DataFrame frame = DataFrame.of(x, "a", "b", "c").merge(smile.data.vector.DoubleVector.of("y", y));
        smile.regression.LinearModel smile = OLS.fit(Formula.lhs("y"), frame);

        LinearModel ours = GradientDescentTrainer.train(x, y, 0.3, 3_000).model();

        // In Smile 2.6.0 the intercept of OLS is the first coefficient; intercept() is 0.
        double[] coefficients = smile.coefficients();
        assertThat(ours.bias()).isCloseTo(coefficients[0], within(1e-6));
        assertThat(ours.weights()).containsExactly(Arrays.copyOfRange(coefficients, 1, 4), within(1e-6));
    }

    @Test
    void firstModelBeatsTheBaseline() {
        FirstModel.Report report = FirstModel.report();

        // Over 200 seeds of the split the model's error was 0.61 to 1.16 eV, and at most 0.90 of the baseline's.
        assertThat(report.modelMae()).isBetween(0.5, 1.3).isLessThan(report.baselineMae());
        assertThat(report.trainRows() + report.testRows()).isEqualTo(164);
        assertThat(report.toString()).contains("beats the baseline");
    }

    private static boolean openBlas() {
        try {
            Class.forName("org.bytedeco.openblas.global.openblas");
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nearestNeighbours(long seed) {
        Random random = new Random(seed);
        double[][] x = IntStream.range(0, 60)
                .mapToObj(i -> random.doubles(4).toArray())
                .toArray(double[][]::new);
        double[] y = random.doubles(60).toArray();
        double[][] standardised = standardise(x, x);
        double[] query = random.doubles(4).toArray();
        double[] standardisedQuery = standardise(x, new double[][] {query})[0];
        LinearSearch<double[]> search = new LinearSearch<>(standardised, new EuclideanDistance());
        Neighbor<double[], double[]>[] smile = search.knn(standardisedQuery, 5);
        Arrays.sort(smile, Comparator.comparingDouble(neighbour -> neighbour.distance));
        int[] rows = Arrays.stream(smile).mapToInt(neighbour -> neighbour.index).toArray();
        double weights = Arrays.stream(smile)
                .mapToDouble(neighbour -> 1 / neighbour.distance)
                .sum();
        double weighted = Arrays.stream(smile)
                .mapToDouble(neighbour -> y[neighbour.index] / neighbour.distance / weights)
                .sum();

        NearestPatternPredictor uniform = NearestPatternPredictor.fit(x, y, 5, Weighting.UNIFORM);
        NearestPatternPredictor inverse = NearestPatternPredictor.fit(x, y, 5, Weighting.INVERSE_DISTANCE);

        assertThat(uniform.neighbours(query)).containsExactly(rows);
        assertThat(uniform.predict(query))
                .isCloseTo(
                        Arrays.stream(rows).mapToDouble(row -> y[row]).average().orElseThrow(), within(1e-12));
        assertThat(inverse.predict(query)).isCloseTo(weighted, within(1e-12));
    }

    private static double[][] standardise(double[][] training, double[][] rows) {
        double[][] result = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            result[i] = rows[i].clone();
            for (int j = 0; j < rows[i].length; j++) {
                int column = j;
                double[] values =
                        Arrays.stream(training).mapToDouble(row -> row[column]).toArray();
                result[i][j] = (rows[i][j] - MathEx.mean(values)) / MathEx.sd(values);
            }
        }
        return result;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void kMeansAndAdjustedRand(long seed) {
        Random random = new Random(seed);
        double[][] x = new double[40][1];
        for (int i = 0; i < x.length; i++) {
            x[i][0] = (i % 2 == 0 ? 0 : 50) + random.nextGaussian();
        }
        MathEx.setSeed(seed);
        KMeans smile = KMeans.fit(x, 2);

        Clustering ours = StructureClusterer.kMeans(x, 2, 100, seed);

        assertThat(ours.inertia()).isCloseTo(smile.distortion, within(1e-9));
        assertThat(StructureClusterer.adjustedRand(ours.label(), smile.y)).isCloseTo(1, within(1e-12));
        int[] a = random.ints(30, 0, 4).toArray();
        int[] b = random.ints(30, 0, 3).toArray();
        assertThat(StructureClusterer.adjustedRand(a, b)).isCloseTo(AdjustedRandIndex.of(a, b), within(1e-12));
    }
}
