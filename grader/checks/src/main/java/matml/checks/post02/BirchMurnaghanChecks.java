package matml.checks.post02;

import java.util.Random;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Situation;
import matml.kit.Tolerance;
import matml.post02.BirchMurnaghan;
import matml.post02.Eos;
import matml.post02.Polynomial;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link BirchMurnaghan}. No derivative of the bulk modulus is 4, where the third order vanishes,
 * except where that is the point; volumes come in no order and lie unevenly around the minimum.
 */
@Exercise("post02/equation-of-state")
class BirchMurnaghanChecks {
    private static final Tolerance IN_GPA = new Tolerance(1e-6, 1e-6);

    private static final Eos SOFT = new Eos(-4.25, 64, 0.5, 3.25);
    private static final Eos HARD = new Eos(-7.5, 20.25, 1.125, 4.75);

    private final double[] volumes = {46.5, 38.75, 42, 51, 44.25, 49};

    @Check(task = 1, points = 2)
    @DisplayName("the energy of squeezed and stretched crystals, and at the minimum")
    void energyAtVolumes(Observations see) {
        observeEnergy(see.situation("squeezed a little"), HARD, 17, -7.089636583641506);
        observeEnergy(see.situation("stretched a little"), HARD, 24, -7.217900207011082);
        observeEnergy(see.situation("squeezed to less than a half"), SOFT, 27, 11.175925925925924);
        observeEnergy(see.situation("stretched to nearly twice"), SOFT, 125, 1.0454559999999988);
        observeEnergy(see.situation("at the minimum"), HARD, 20.25, -7.5);
        Random random = see.random("equation of state");
        Eos eos = randomEos(random);
        double v = eos.v0() * (0.8 + 0.4 * random.nextDouble());
        observeEnergy(see.seeded("a random crystal"), eos, v, energy(eos, v));
    }

    private static void observeEnergy(Situation situation, Eos eos, double v, double expected) {
        situation
                .given("p", eos)
                .given("v", v)
                .number("energy", () -> BirchMurnaghan.energy(eos, v))
                .is(expected);
    }

    @Check(task = 1)
    @DisplayName("the energy of no volume at all is refused")
    void energyRefuses(Observations see) {
        see.situation("a volume of 0").refuses("a volume of 0", () -> BirchMurnaghan.energy(SOFT, 0));
        see.situation("a negative volume").refuses("a negative volume", () -> BirchMurnaghan.energy(SOFT, -64));
    }

    @Check(task = 2)
    @DisplayName("the curvature at the minimum, as a bulk modulus in GPa")
    void bulkModulusInGpa(Observations see) {
        observeModulus(see, "a hard crystal", HARD, 180.2449125);
        observeModulus(see, "a soft crystal", SOFT, 80.10885);
    }

    private static void observeModulus(Observations see, String name, Eos eos, double expected) {
        see.situation(name)
                .given("p", eos)
                .number("bulk modulus", () -> BirchMurnaghan.bulkModulusGPa(eos))
                .is(expected, IN_GPA);
    }

    @Check(task = 2, points = 2)
    @DisplayName("the pressure in squeezed and stretched crystals, and at the minimum")
    void pressureAtVolumes(Observations see) {
        observePressure(see.situation("squeezed a little"), HARD, 17, 47.88153323591054);
        observePressure(see.situation("stretched a little"), HARD, 24, -20.498980244996623);
        observePressure(see.situation("squeezed to less than a half"), SOFT, 27, 221.53558518518517);
        observePressure(see.situation("stretched to nearly twice"), SOFT, 125, -17.045481635020803);
        observePressure(see.situation("at the minimum"), HARD, 20.25, 0);
        Random random = see.random("equation of state");
        Eos eos = randomEos(random);
        double v = eos.v0() * (0.8 + 0.15 * random.nextDouble());
        double h = 1e-4 * v;
        // Five points: the error of the derivative is far below the tolerance.
        double slope =
                (8 * (energy(eos, v + h) - energy(eos, v - h)) - (energy(eos, v + 2 * h) - energy(eos, v - 2 * h)))
                        / (12 * h);
        observePressure(see.seeded("a random crystal"), eos, v, -slope * 160.2177);
    }

    private static void observePressure(Situation situation, Eos eos, double v, double expected) {
        situation
                .given("p", eos)
                .given("v", v)
                .number("pressure", () -> BirchMurnaghan.pressure(eos, v))
                .is(expected, IN_GPA);
    }

    @Check(task = 2)
    @DisplayName("the pressure in no volume at all is refused")
    void pressureRefuses(Observations see) {
        see.situation("a volume of 0").refuses("a volume of 0", () -> BirchMurnaghan.pressure(SOFT, 0));
        see.situation("a negative volume").refuses("a negative volume", () -> BirchMurnaghan.pressure(SOFT, -64));
    }

    @Check(task = 3, points = 2)
    @DisplayName("the minimum of cubics that turn in all the ways a cubic can")
    void minimumOfCubics(Observations see) {
        observeMinimum(see.situation("maximum below 0"), 1, 5, -2, -3.5, 3);
        observeMinimum(see.situation("maximum to the right"), 2, 2.5, -18, 6, -0.5);
        observeMinimum(see.situation("maximum to the left, above 0"), 3, 0.5, 9, -6, 1);
        observeMinimum(see.situation("maximum at 0"), 2, 1, 0, -3, 1);
        observeMinimum(see.situation("a minimum far from 1"), 80, 3, -9600, 60, 0);
        observeMinimum(see.situation("hardly any third order"), 1.5, 7, -4.5, 1.5, 1e-13);
        Random random = see.random("cubic");
        double at = 0.05 + random.nextDouble();
        double other = -0.05 - random.nextDouble();
        double height = 0.5 + random.nextDouble();
        observeMinimum(
                see.seeded("a random cubic"),
                at,
                random.nextDouble(),
                3 * height * at * other,
                -1.5 * height * (at + other),
                height);
    }

    private static void observeMinimum(Situation situation, double expected, double... c) {
        situation
                .given("c", c)
                .number("place of the minimum", () -> BirchMurnaghan.minimum(c))
                .is(expected);
    }

    @Check(task = 3)
    @DisplayName("a parabola has its minimum, too")
    void minimumOfAParabola(Observations see) {
        observeMinimum(see.situation("no third order"), 2, 7, -4, 1, 0);
        observeMinimum(see.situation("no third order, a flat parabola"), 1.25, -1, -0.625, 0.25, 0);
    }

    @Check(task = 3, points = 2)
    @DisplayName("curves without a minimum above 0 are refused")
    void minimumRefuses(Observations see) {
        observeRefusal(see, "always rising", 1, 2, 0.5, 1);
        observeRefusal(see, "flat for a moment, then rising again", 0, 3, -3, 1);
        observeRefusal(see, "a straight line", 5, -2, 0, 0);
        observeRefusal(see, "a parabola upside down", 1, 4, -1, 0);
        observeRefusal(see, "a parabola with its minimum below 0", 0, 4, 1, 0);
        observeRefusal(see, "a minimum at 0", 3, 0, 2, 0.5);
        observeRefusal(see, "a minimum below and a maximum above 0", 0, 2, 0.5, -1 / 3.0);
    }

    private static void observeRefusal(Observations see, String name, double... c) {
        see.situation(name).given("c", c).refuses(name, () -> BirchMurnaghan.minimum(c));
    }

    @Check(task = 4, points = 3)
    @DisplayName("the fit finds the equation of state that made the energies")
    void fitFindsTheEquationOfState(Observations see) {
        observeFit(see.situation("six volumes in no order"), new Eos(-6.75, 44.5, 0.22, 5.5), volumes);
        observeFit(see.situation("four volumes"), HARD, 18.5, 22.75, 19.75, 21);
        observeFit(see.situation("a wide range of volumes"), SOFT, 55, 70, 60, 48, 85);
        observeFit(see.situation("a third order that vanishes"), new Eos(-3.5, 30.5, 0.75, 4), 28, 29, 31.5, 34, 27);
        observeFit(
                see.situation("energies of all electrons"), new Eos(-16923.4375, 41, 0.9, 4.6), 37, 39, 40.5, 43, 45);
        Random random = see.random("equation of state");
        Eos eos = randomEos(random);
        double[] v = new double[7];
        for (int i = 0; i < v.length; i++) {
            v[i] = eos.v0() * (0.9 + 0.03 * i + 0.02 * random.nextDouble());
        }
        observeFit(see.seeded("a random crystal"), eos, v);
        see.follows(3, () -> followsOwnMinimum(new Eos(-6.75, 44.5, 0.22, 5.5), volumes));
    }

    @Check(task = 4, points = 2)
    @DisplayName("the fit lies closest to energies that do not fit exactly")
    void fitIsLeastSquares(Observations see) {
        double[] energies = {-6.7898, -6.6905, -6.781, -6.7234, -6.8015, -6.7585};
        observeFit(
                see.situation("energies with errors of a few meV"),
                volumes,
                energies,
                new Eos(-6.799499926913263, 44.48119569313361, 0.21754993543337464, 5.690553462516316));
    }

    private static void observeFit(Situation situation, Eos eos, double... v) {
        double[] e = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            e[i] = energy(eos, v[i]);
        }
        observeFit(situation, v, e, eos);
    }

    private static void observeFit(Situation situation, double[] v, double[] e, Eos expected) {
        situation
                .given("v", v)
                .given("e", e)
                .number("E0", () -> BirchMurnaghan.fit(v, e).e0())
                .is(expected.e0(), Tolerance.absolute(1e-6))
                .number("V0", () -> BirchMurnaghan.fit(v, e).v0())
                .is(expected.v0(), Tolerance.relative(1e-5))
                .number("B0", () -> BirchMurnaghan.fit(v, e).b0())
                .is(expected.b0(), Tolerance.relative(1e-4))
                .number("B0'", () -> BirchMurnaghan.fit(v, e).b0p())
                .is(expected.b0p(), Tolerance.absolute(1e-3));
    }

    private static boolean followsOwnMinimum(Eos eos, double... v) {
        double[] x = new double[v.length];
        double[] e = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            x[i] = Math.pow(v[i], -2 / 3.0);
            e[i] = energy(eos, v[i]);
        }
        double mine = Math.pow(BirchMurnaghan.minimum(Polynomial.leastSquares(x, e, 3)), -1.5);
        return Math.abs(BirchMurnaghan.fit(v, e).v0() / mine - 1) < 1e-9;
    }

    @Check(task = 4, points = 2)
    @DisplayName("the fit refuses what it cannot know")
    void fitRefuses(Observations see) {
        Eos eos = new Eos(-6.75, 44.5, 0.22, 5.5);
        observeFitRefusal(see, "fewer energies than volumes", new double[] {40, 42, 44, 46, 48}, new double[] {
            -6.7, -6.74, -6.75, -6.74
        });
        observeFitRefusal(see, "more energies than volumes", new double[] {40, 42, 44, 46}, new double[] {
            -6.7, -6.74, -6.75, -6.74, -6.7
        });
        observeFitRefusal(see, "three volumes", new double[] {40, 44, 48}, new double[] {-6.7, -6.75, -6.7});
        observeFitRefusal(
                see, "three different volumes in five points", new double[] {40, 44, 48, 44, 40}, new double[] {
                    -6.7, -6.75, -6.7, -6.75, -6.7
                });
        observeFitRefusal(see, "all volumes too small", eos, 38, 42, 36, 40, 43);
        observeFitRefusal(see, "all volumes too large", eos, 52, 47, 55, 50, 46);
        observeFitRefusal(see, "a hill", new Eos(-6.75, 44.5, -0.22, 5.5), 42, 44, 46, 48, 41);
    }

    private static void observeFitRefusal(Observations see, String name, Eos eos, double... v) {
        double[] e = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            e[i] = energy(eos, v[i]);
        }
        observeFitRefusal(see, name, v, e);
    }

    private static void observeFitRefusal(Observations see, String name, double[] v, double[] e) {
        see.situation(name).given("v", v).given("e", e).refuses(name, () -> BirchMurnaghan.fit(v, e));
    }

    /** The equation of state in strains, which is another way to write it than the text's. */
    private static double energy(Eos eos, double v) {
        double f = (Math.pow(Math.cbrt(eos.v0() / v), 2) - 1) / 2;
        return eos.e0() + 4.5 * eos.v0() * eos.b0() * f * f * (1 + (eos.b0p() - 4) * f);
    }

    private static Eos randomEos(Random random) {
        return new Eos(
                -10 * random.nextDouble(),
                10 + 60 * random.nextDouble(),
                0.1 + random.nextDouble(),
                4.2 + 2 * random.nextDouble());
    }
}
