package matml.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import matml.ml.Dataset;
import matml.post01.GradientDescentTrainer;
import matml.post01.LinearModel;
import matml.post01.Losses;
import matml.post01.Split;
import matml.post04.CrossValidator;
import matml.post04.Estimate;
import matml.post04.KFold;
import matml.post04.Pca;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smile.math.MathEx;
import smile.projection.PCA;
import smile.validation.Bag;
import smile.validation.CrossValidation;

/** The references of post 4, first half, against Smile 2.6.0 and closed forms. */
class Post04aCrosscheckTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 40})
    void plainFoldsHaveTheSizesOfSmile(int k) {
        Bag[] smile = CrossValidation.of(40, k);

        List<Split> ours = KFold.plain(40, k, 1);

        assertThat(ours).hasSize(smile.length);
        assertThat(ours.stream().flatMapToInt(split -> Arrays.stream(split.test())))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 40).boxed().toList());
        int smallest =
                Arrays.stream(smile).mapToInt(bag -> bag.oob.length).min().orElseThrow();
        assertThat(ours).allSatisfy(split -> assertThat(split.test().length).isBetween(smallest, 40 / k + 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void groupedFoldsKeepGroupsTogetherAsSmileDoes(long seed) {
        int[] group = new Random(seed).ints(60, 0, 12).toArray();
        List<String> names = Arrays.stream(group).mapToObj(Integer::toString).toList();

        assertThat(CrossValidation.nonoverlap(group, 4))
                .allSatisfy(
                        bag -> assertThat(shared(bag.samples, bag.oob, group)).isEmpty());
        assertThat(KFold.grouped(names, 4, seed))
                .allSatisfy(split ->
                        assertThat(shared(split.train(), split.test(), group)).isEmpty());
    }

    private static Set<Integer> shared(int[] train, int[] test, int[] group) {
        Set<Integer> shared = new HashSet<>();
        for (int row : train) {
            shared.add(group[row]);
        }
        shared.retainAll(Arrays.stream(test).mapToObj(row -> group[row]).toList());
        return shared;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void stratifiedFoldsAreAtLeastAsEvenAsThoseOfSmile(long seed) {
        int[] labels = new Random(seed).ints(53, 0, 4).toArray();

        int ours = KFold.stratified(labels, 5, seed).stream()
                .mapToInt(split -> count(split.test(), labels))
                .max()
                .orElseThrow();
        int smile = Arrays.stream(CrossValidation.of(labels, 5))
                .mapToInt(bag -> count(bag.oob, labels))
                .max()
                .orElseThrow();

        assertThat(ours).isLessThanOrEqualTo(smile);
    }

    private static int count(int[] rows, int[] labels) {
        return (int) Arrays.stream(rows).filter(row -> labels[row] == 0).count();
    }

    /** Leave-one-out of the mean has a closed form: every error is n / (n - 1) times that of the mean of all. */
    @Test
    void leaveOneOutOfTheMean() {
        double[] labels = new Random(4).doubles(20, 0, 6).toArray();
        Dataset table = new Dataset(
                new double[20][1],
                labels,
                IntStream.range(0, 20).mapToObj(Integer::toString).toList());

        double[] scores =
                CrossValidator.scores(table, KFold.plain(20, 20, 1), (x, y) -> row -> MathEx.mean(y), Losses::mse);

        double mean = MathEx.mean(labels);
        double expected = Arrays.stream(labels)
                        .map(label -> (label - mean) * (label - mean))
                        .sum()
                / 20
                * 400
                / 361;
        Estimate estimate = CrossValidator.summary(scores);
        assertThat(estimate.mean()).isCloseTo(expected, within(1e-9));
        assertThat(estimate.standardError()).isCloseTo(MathEx.sd(scores) / Math.sqrt(20), within(1e-9));
    }

    /** A learner of post 1 does not care about a shift that its own preparation takes away. */
    @Test
    void preparationOfAShiftedTable() {
        Random random = new Random(5);
        double[][] x = new double[30][];
        double[][] shifted = new double[30][];
        double[] y = new double[30];
        for (int i = 0; i < 30; i++) {
            x[i] = random.doubles(2, -1, 1).toArray();
            shifted[i] = new double[] {x[i][0] + 100, x[i][1] - 50};
            y[i] = 1 + 2 * x[i][0] - x[i][1] + 0.1 * random.nextGaussian();
        }
        List<String> groups = IntStream.range(0, 30).mapToObj(Integer::toString).toList();
        List<Split> folds = KFold.plain(30, 5, 2);

        double[] one = scores(new Dataset(x, y, groups), folds);
        double[] other = scores(new Dataset(shifted, y, groups), folds);

        for (int i = 0; i < 5; i++) {
            assertThat(other[i]).isCloseTo(one[i], within(1e-9));
        }
    }

    private static double[] scores(Dataset table, List<Split> folds) {
        return CrossValidator.preparedScores(
                table,
                folds,
                (x, y) -> {
                    double[] mean = MathEx.colMeans(x);
                    return row -> new double[] {row[0] - mean[0], row[1] - mean[1]};
                },
                (x, y) -> {
                    LinearModel model =
                            GradientDescentTrainer.train(x, y, 0.3, 200).model();
                    return row -> GradientDescentTrainer.predictAll(model, new double[][] {row})[0];
                },
                Losses::mae);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void principalComponents(long seed) {
        String os = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeTrue(openBlas(), () -> "no OpenBLAS natives for " + os + ": components not compared");
        Random random = new Random(seed);
        double[][] x = new double[25][];
        for (int i = 0; i < x.length; i++) {
            double[] r = random.doubles(4, -1, 1).toArray();
            x[i] = new double[] {5 + r[0], r[0] - 2 * r[1], r[1] + r[2] - 7, 3 * r[3] + r[2]};
        }
        PCA smile = PCA.fit(x).setProjection(3);

        Pca ours = Pca.fit(x, 3);

        double[] variances = smile.getVarianceProportion();
        for (int j = 0; j < 3; j++) {
            assertThat(ours.explainedVarianceRatio()[j]).isCloseTo(variances[j], within(1e-9));
        }
        for (double[] row : x) {
            double[] projected = smile.project(row);
            for (int j = 0; j < 3; j++) {
                assertThat(Math.abs(ours.project(row)[j])).isCloseTo(Math.abs(projected[j]), within(1e-9));
            }
        }
    }

    private static boolean openBlas() {
        try {
            Class.forName("org.bytedeco.openblas.global.openblas");
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }
}
