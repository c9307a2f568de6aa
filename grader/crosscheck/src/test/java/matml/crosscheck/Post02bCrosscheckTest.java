package matml.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import matml.materials.IonicLatticeSimulator.Structure;
import matml.ml.Regressor;
import matml.post01.GradientDescentTrainer;
import matml.post01.LinearModel;
import matml.post02.DeltaModel;
import matml.post02.DomainGuard;
import matml.post02.ErrorFunction;
import matml.post02.MadelungSum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import smile.math.MathEx;
import smile.math.special.Erf;

/** The references of post 2's further exercises against Smile 2.6.0, tabulated constants and identities. */
class Post02bCrosscheckTest {
    private static final double[][] FCC = {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}};
    private static final double[][] CUBE = {{2, 0, 0}, {0, 2, 0}, {0, 0, 2}};
    private static final double[][] HALF = {{0, 0, 0}, {0.5, 0.5, 0.5}};
    private static final double[][] QUARTER = {{0, 0, 0}, {0.25, 0.25, 0.25}};

    /** Digits of Abramowitz and Stegun's tables, continued with 40 digits of arithmetic. */
    @ParameterizedTest
    @CsvSource({
        "-1, 1.8427007929497148",
        "0, 1",
        "0.5, 0.4795001221869535",
        "1, 0.15729920705028513",
        "2, 0.004677734981047266",
        "3, 2.209049699858544e-5",
        "5, 1.5374597944280349e-12"
    })
    void errorFunction(double x, double expected) {
        assertThat(ErrorFunction.erfc(x)).isCloseTo(expected, withinPercentage(1e-10));
        assertThat(ErrorFunction.erfc(x)).isCloseTo(Erf.erfc(x), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 1.4, 2.2})
    void madelungConstants(double splitting) {
        double[] charge = {1, -1};
        assertThat(constant(FCC, HALF, charge, splitting, 1)).isCloseTo(Structure.ROCK_SALT.madelung(), within(1e-9));
        assertThat(constant(CUBE, HALF, charge, splitting, Math.sqrt(3)))
                .isCloseTo(Structure.CAESIUM_CHLORIDE.madelung(), within(1e-9));
        assertThat(constant(FCC, QUARTER, charge, splitting, Math.sqrt(3) / 2))
                .isCloseTo(Structure.ZINC_BLENDE.madelung(), within(1e-9));
        double[][] fluorite = {{0, 0, 0}, {0.25, 0.25, 0.25}, {0.75, 0.75, 0.75}};
        assertThat(constant(FCC, fluorite, new double[] {2, -1, -1}, splitting, Math.sqrt(3) / 2))
                .isCloseTo(5.0387849, within(1e-7));
    }

    private static double constant(
            double[][] lattice, double[][] fractional, double[] charge, double splitting, double distance) {
        return -MadelungSum.energy(lattice, fractional, charge, splitting) * distance / MadelungSum.COULOMB;
    }

    @Test
    void cubesComeNearer() {
        double before = Double.POSITIVE_INFINITY;
        for (int shells = 2; shells <= 32; shells *= 2) {
            double error = Math.abs(MadelungSum.rockSalt(shells) - 1.7475645946);
            assertThat(error).isLessThan(before / 4);
            before = error;
        }
        assertThat(before).isLessThan(1e-7);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void energyKnowsNoSplitting(long seed) {
        Random random = new Random(seed);
        double[][] lattice = new double[3][];
        for (int i = 0; i < 3; i++) {
            lattice[i] = random.doubles(3, -1, 1).toArray();
            lattice[i][i] += 4;
        }
        double[][] fractional = IntStream.range(0, 4)
                .mapToObj(i -> new double[] {i / 4.0 + 0.1 * random.nextDouble(), random.nextDouble(), 3 * i})
                .toArray(double[][]::new);
        double[] charge = {2, 1, -2.5, -0.5};
        double energy = MadelungSum.energy(lattice, fractional, charge, 0.5);

        for (double splitting : new double[] {0.35, 0.7, 1.1}) {
            assertThat(MadelungSum.energy(lattice, fractional, charge, splitting))
                    .isCloseTo(energy, withinPercentage(1e-8));
        }
    }

    /** Least squares is linear in its labels: where the cheap method is linear in the features, delta learning is direct. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void deltaLearningOfALinearPartIsDirectLearning(long seed) {
        Random random = new Random(seed);
        double[][] x = IntStream.range(0, 30)
                .mapToObj(i -> random.doubles(2, -1, 1).toArray())
                .toArray(double[][]::new);
        double[] low = new double[30];
        double[] high = new double[30];
        for (int i = 0; i < 30; i++) {
            low[i] = 0.5 + 2 * x[i][0] - x[i][1];
            high[i] = low[i] + 1 + x[i][1] + 0.1 * random.nextGaussian();
        }
        BiFunction<double[][], double[], Regressor> learner = (rows, labels) -> {
            LinearModel model =
                    GradientDescentTrainer.train(rows, labels, 0.3, 2_000).model();
            return model::predict;
        };
        DeltaModel delta = DeltaModel.fit(x, low, high, learner);
        Regressor direct = learner.apply(x, high);

        double[] row = {0.3, -0.7};
        assertThat(delta.predict(row, 0.5 + 2 * 0.3 + 0.7)).isCloseTo(direct.predict(row), within(1e-6));
        assertThat(DeltaModel.scissor().apply(x, high).predict(null)).isCloseTo(MathEx.mean(high), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ranges(long seed) {
        Random random = new Random(seed);
        double[][] x = IntStream.range(0, 25)
                .mapToObj(i -> random.doubles(4, -5, 5).toArray())
                .toArray(double[][]::new);

        assertThat(DomainGuard.range(x)[0]).containsExactly(MathEx.colMin(x));
        assertThat(DomainGuard.range(x)[1]).containsExactly(MathEx.colMax(x));
        assertThat(DomainGuard.fit(x).coverage(x)).isEqualTo(1);
    }
}
