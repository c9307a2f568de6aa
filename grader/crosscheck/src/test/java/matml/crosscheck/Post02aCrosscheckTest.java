package matml.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import matml.materials.IonicLatticeSimulator;
import matml.post02.BirchMurnaghan;
import matml.post02.ConvergenceStudy;
import matml.post02.CostModel;
import matml.post02.Costs;
import matml.post02.Eos;
import matml.post02.FirstEos;
import matml.post02.Polynomial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The references of post 2's first exercises against closed forms and searches without algebra. */
class Post02aCrosscheckTest {
    /** The two times cross where counting says so. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void breakEvenIsWhereTheTimesCross(long seed) {
        Random random = new Random(seed);
        Costs costs = new Costs(100 + 900 * random.nextDouble(), 5_000 * random.nextDouble(), 50 * random.nextDouble());
        long n = 0;
        while (CostModel.surrogate(costs, n, 40, 7) > CostModel.simulateAll(costs, n)) {
            n++;
        }
        assertThat(CostModel.breakEven(costs, 40, 7)).hasValue(n);
        assertThat(CostModel.speedUp(costs, n, 40, 7)).isGreaterThanOrEqualTo(1);
        assertThat(CostModel.speedUp(costs, n - 1, 40, 7)).isLessThan(1);
        assertThat(CostModel.speedUp(costs, 1_000_000_000_000L, 40, 7))
                .isCloseTo(costs.simSeconds() / costs.mlSeconds(), within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void pressureIsMinusTheSlope(long seed) {
        Eos eos = randomEos(new Random(seed));
        for (double ratio = 0.8; ratio < 1.25; ratio += 0.1) {
            double v = ratio * eos.v0();
            double h = 1e-4 * v;
            double slope = (BirchMurnaghan.energy(eos, v + h) - BirchMurnaghan.energy(eos, v - h)) / (2 * h);
            assertThat(BirchMurnaghan.pressure(eos, v)).isCloseTo(-slope * 160.2177, within(1e-4));
        }
        double h = 1e-3 * eos.v0();
        double stiffness = (BirchMurnaghan.pressure(eos, eos.v0() - h) - BirchMurnaghan.pressure(eos, eos.v0() + h))
                / (2 * h)
                * eos.v0();
        assertThat(stiffness).isCloseTo(BirchMurnaghan.bulkModulusGPa(eos), within(0.01));
    }

    /** However the four parameters are moved, alone or together, the sum of squares only grows. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noOtherEquationOfStateLiesCloser(long seed) {
        Random random = new Random(seed);
        Eos truth = randomEos(random);
        double[] v = IntStream.range(0, 9)
                .mapToDouble(i -> truth.v0() * (0.92 + 0.02 * i))
                .toArray();
        double[] e = Arrays.stream(v)
                .map(volume -> BirchMurnaghan.energy(truth, volume) + 1e-3 * random.nextGaussian())
                .toArray();
        Eos fit = BirchMurnaghan.fit(v, e);
        double least = squares(fit, v, e);
        for (int trial = 0; trial < 500; trial++) {
            double[] d = random.doubles(4, -1e-2, 1e-2).toArray();
            for (double size : new double[] {1, 1e-2}) {
                assertThat(squares(moved(fit, d, size), v, e)).isGreaterThan(least);
            }
        }
        for (int parameter = 0; parameter < 4; parameter++) {
            double[] d = new double[4];
            d[parameter] = 1e-4;
            double there = squares(moved(fit, d, 1), v, e);
            double back = squares(moved(fit, d, -1), v, e);
            // At a minimum both ways are equally steep, to first order.
            assertThat(there - back).isCloseTo(0, within(0.05 * (there + back - 2 * least)));
        }
    }

    private static Eos moved(Eos eos, double[] d, double size) {
        return new Eos(
                eos.e0() + size * d[0],
                eos.v0() * (1 + size * d[1]),
                eos.b0() * (1 + size * d[2]),
                eos.b0p() * (1 + size * d[3]));
    }

    private static double squares(Eos eos, double[] v, double[] e) {
        return IntStream.range(0, v.length)
                .mapToDouble(i -> Math.pow(BirchMurnaghan.energy(eos, v[i]) - e[i], 2))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void polynomialsGoThroughTheirOwnPoints(int degree) {
        Random random = new Random(degree);
        double[] c = random.doubles(degree + 1, -1, 1).toArray();
        double[] x = random.doubles(12, 0.07, 0.09).toArray();
        double[] y = Arrays.stream(x).map(at -> Polynomial.value(c, at)).toArray();
        double[] found = Polynomial.leastSquares(x, y, degree);
        for (double at : x) {
            assertThat(Polynomial.value(found, at)).isCloseTo(Polynomial.value(c, at), within(1e-13));
        }
    }

    static List<String> salts() {
        return IonicLatticeSimulator.salts();
    }

    /** The sentence that FirstEos prints at its end. */
    @ParameterizedTest
    @MethodSource("salts")
    void firstEquationOfStateFindsWhatTheSimulatorWasMadeFrom(String salt) {
        FirstEos.Report report = FirstEos.report(salt);
        assertThat(report.calls()).isEqualTo(9);
        assertThat(report.latticeConstant()).isCloseTo(IonicLatticeSimulator.latticeConstant(salt), within(0.001));
        assertThat(BirchMurnaghan.bulkModulusGPa(report.eos()) / IonicLatticeSimulator.bulkModulus(salt))
                .isCloseTo(1, within(0.002));
        assertThat(report.toString()).contains("measured");
    }

    /** A polynomial in V is off by as much as the text says. */
    @Test
    void bulkModulusOfAPolynomialInTheVolumeIsOffByPercents() {
        Eos salt = new Eos(-7.9, 45, 0.15, 5);
        double[] v = {40, 42.5, 45, 47.5, 50};
        double[] e = Arrays.stream(v)
                .map(volume -> BirchMurnaghan.energy(salt, volume))
                .toArray();
        double[] c = Polynomial.leastSquares(v, e, 3);
        double v0 = BirchMurnaghan.minimum(c);
        assertThat(v0 * (2 * c[2] + 6 * c[3] * v0) / salt.b0()).isBetween(1.02, 1.06);
    }

    /** An electron in a box by finite differences, whose energies are known in closed form: second order. */
    @Test
    void finiteDifferencesAreOfSecondOrder() {
        double exact = 3.80998 * Math.PI * Math.PI / 100;
        double order = ConvergenceStudy.order(box(0.5), box(0.25), box(0.125), 2);
        assertThat(order).isCloseTo(2, within(0.002));
        double limit = ConvergenceStudy.extrapolate(box(0.25), box(0.125), 2, 2);
        assertThat(Math.abs(limit - exact)).isLessThan(1e-3 * Math.abs(box(0.125) - exact));
        double[] values = {box(2), box(1), box(0.5), box(0.25), box(0.125)};
        assertThat(ConvergenceStudy.convergedAt(values, 1e-3)).hasValue(2);
    }

    private static double box(double step) {
        return 2 * 3.80998 / (step * step) * (1 - Math.cos(Math.PI * step / 10));
    }

    private static Eos randomEos(Random random) {
        return new Eos(
                -10 * random.nextDouble(),
                10 + 60 * random.nextDouble(),
                0.1 + random.nextDouble(),
                3 + 3 * random.nextDouble());
    }
}
