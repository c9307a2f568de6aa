package matml.checks.post02;

import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post02.ConvergenceStudy;
import org.junit.jupiter.api.DisplayName;

/** Public checks: the tables of the text. */
@Exercise("post02/convergence")
class ConvergenceStudyTest {
    private final double[] energies = {-10.12, -10.40, -10.41, -10.46, -10.47, -10.472};
    private final double[] pressures = {3.1, 1.2, 2.0, 1.6, 1.45, 1.42};

    @Check(task = 1)
    @DisplayName("the energies of the table, with a wide and with a narrow tolerance")
    void energiesOfTheTable(Observations see) {
        see.situation("to 0.02 eV")
                .given("values", energies)
                .word("converged at", () -> String.valueOf(ConvergenceStudy.convergedAt(energies, 0.02)))
                .is("OptionalInt[3]");
        see.situation("to 0.001 eV")
                .given("values", energies)
                .word("converged at", () -> String.valueOf(ConvergenceStudy.convergedAt(energies, 0.001)))
                .is("OptionalInt.empty");
    }

    @Check(task = 2)
    @DisplayName("energies and pressures of the table together")
    void bothOfTheTable(Observations see) {
        double[][] values = {energies, pressures};
        double[] tolerances = {0.02, 0.1};
        see.situation("both rows")
                .given("values", values)
                .given("tolerances", tolerances)
                .word("converged at", () -> String.valueOf(ConvergenceStudy.allConvergedAt(values, tolerances)))
                .is("OptionalInt[4]");
        see.follows(1, () -> ConvergenceStudy.allConvergedAt(values, tolerances).getAsInt()
                == Math.max(
                        ConvergenceStudy.convergedAt(energies, 0.02).getAsInt(),
                        ConvergenceStudy.convergedAt(pressures, 0.1).getAsInt()));
    }

    @Check(task = 3)
    @DisplayName("the order of finite differences for an electron in a box")
    void orderOfTheBox(Observations see) {
        see.situation("steps of 2, 1 and 0.5 Angstrom")
                .number("order", () -> ConvergenceStudy.order(0.363821, 0.372947, 0.375257, 2))
                .is(1.9820898021422064);
    }

    @Check(task = 4)
    @DisplayName("the electron in a box at step 0")
    void boxAtStepZero(Observations see) {
        see.situation("steps of 1 and 0.5 Angstrom")
                .number("extrapolated energy", () -> ConvergenceStudy.extrapolate(0.372947, 0.375257, 2, 2))
                .is(0.376027);
    }
}
