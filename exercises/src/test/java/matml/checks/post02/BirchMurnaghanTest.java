package matml.checks.post02;

import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Tolerance;
import matml.post02.BirchMurnaghan;
import matml.post02.Eos;
import org.junit.jupiter.api.DisplayName;

/** Public checks: the examples of the text, close to rock salt per ion pair. */
@Exercise("post02/equation-of-state")
class BirchMurnaghanTest {
    private static final Tolerance IN_GPA = new Tolerance(1e-6, 1e-6);

    private final Eos salt = new Eos(-7.9, 45, 0.15, 5);

    @Check(task = 1)
    @DisplayName("the energy of the example, squeezed, at the minimum and stretched")
    void energyOfTheExample(Observations see) {
        see.situation("40 cubic Angstrom")
                .given("p", salt)
                .number("energy", () -> BirchMurnaghan.energy(salt, 40))
                .is(-7.847258855498943);
        see.situation("45 cubic Angstrom")
                .given("p", salt)
                .number("energy", () -> BirchMurnaghan.energy(salt, 45))
                .is(-7.9);
        see.situation("50 cubic Angstrom")
                .given("p", salt)
                .number("energy", () -> BirchMurnaghan.energy(salt, 50))
                .is(-7.866246532770118);
    }

    @Check(task = 2)
    @DisplayName("bulk modulus and pressure of the example in GPa")
    void gigapascalsOfTheExample(Observations see) {
        see.situation("the minimum")
                .given("p", salt)
                .number("bulk modulus", () -> BirchMurnaghan.bulkModulusGPa(salt))
                .is(24.032655, IN_GPA);
        see.situation("40 cubic Angstrom")
                .given("p", salt)
                .number("pressure", () -> BirchMurnaghan.pressure(salt, 40))
                .is(3.8029893149550045, IN_GPA);
        see.situation("50 cubic Angstrom")
                .given("p", salt)
                .number("pressure", () -> BirchMurnaghan.pressure(salt, 50))
                .is(-1.9470558301694898, IN_GPA);
    }

    @Check(task = 3)
    @DisplayName("the minimum of the three curves of the text")
    void minimumOfTheExamples(Observations see) {
        double[] symmetric = {1, -3, 0, 1};
        double[] maximumToTheRight = {0.5, -18, 6, -0.5};
        double[] parabola = {7, -4, 1, 0};
        see.situation("a cubic")
                .given("c", symmetric)
                .number("place of the minimum", () -> BirchMurnaghan.minimum(symmetric))
                .is(1);
        see.situation("a cubic that falls in the end")
                .given("c", maximumToTheRight)
                .number("place of the minimum", () -> BirchMurnaghan.minimum(maximumToTheRight))
                .is(2);
        see.situation("a parabola")
                .given("c", parabola)
                .number("place of the minimum", () -> BirchMurnaghan.minimum(parabola))
                .is(2);
    }

    @Check(task = 4)
    @DisplayName("the fit of the five energies of the text")
    void fitOfTheExample(Observations see) {
        double[] v = {40, 42.5, 45, 47.5, 50};
        double[] e = {-7.8583, -7.8965, -7.9067, -7.8962, -7.8705};
        see.situation("five volumes")
                .given("v", v)
                .given("e", e)
                .number("E0", () -> BirchMurnaghan.fit(v, e).e0())
                .is(-7.90671816291515, Tolerance.absolute(1e-6))
                .number("V0", () -> BirchMurnaghan.fit(v, e).v0())
                .is(44.855884261701554, Tolerance.relative(1e-5))
                .number("B0", () -> BirchMurnaghan.fit(v, e).b0())
                .is(0.14960177974404246, Tolerance.relative(1e-4))
                .number("B0'", () -> BirchMurnaghan.fit(v, e).b0p())
                .is(4.452719622316915, Tolerance.absolute(1e-3));
    }
}
