package matml.checks.post03;

import java.util.Arrays;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post03.Descriptive;
import org.junit.jupiter.api.DisplayName;

/** Public checks: the table of four zinc-blende crystals of the text. */
@Exercise("post03/descriptive")
class DescriptiveTest {
    /** GaAs, InAs, GaP, InP: bond lengths in angstrom. */
    private final double[] bond = {2.45, 2.62, 2.36, 2.54};

    /** Their gaps in eV. */
    private final double[] gap = {1.42, 0.35, 2.26, 1.34};

    /** Total energies in eV: far from zero, close together. */
    private final double[] energy = {-31415.9, -31416.4, -31415.2, -31415.7};

    @Check(task = 1, points = 2)
    @DisplayName("the mean of four gaps")
    void meanGap(Observations see) {
        see.situation("four gaps")
                .given("x", gap)
                .number("mean", () -> Descriptive.mean(gap))
                .is(1.3425);
    }

    @Check(task = 2, points = 2)
    @DisplayName("the variance of four gaps, and of energies that are far from zero")
    void varianceOfGaps(Observations see) {
        see.situation("four gaps")
                .given("x", gap)
                .number("variance", () -> Descriptive.variance(gap))
                .is(1.832875 / 3);
        see.situation("four total energies")
                .given("x", energy)
                .number("variance", () -> Descriptive.variance(energy))
                .is(0.74 / 3);
    }

    @Check(task = 3, points = 2)
    @DisplayName("bond lengths against gaps, and gaps against energies")
    void covarianceOfBondsAndGaps(Observations see) {
        see.situation("bonds and gaps")
                .given("x", bond)
                .given("y", gap)
                .number("covariance", () -> Descriptive.covariance(bond, gap))
                .is(-0.251525 / 3);
        see.situation("gaps and energies")
                .given("x", gap)
                .given("y", energy)
                .number("covariance", () -> Descriptive.covariance(gap, energy))
                .is(1.138 / 3);
    }

    @Check(task = 4, points = 2)
    @DisplayName("longer bonds, smaller gaps; and a curve that r does not see")
    void correlationOfBondsAndGaps(Observations see) {
        see.situation("bonds and gaps")
                .given("x", bond)
                .given("y", gap)
                .number("pearson", () -> Descriptive.pearson(bond, gap))
                .is(-0.251525 / Math.sqrt(0.037875 * 1.832875));
        double[] x = {-2, -1, 0, 1, 2};
        double[] squares = {4, 1, 0, 1, 4};
        see.situation("a parabola")
                .given("x", x)
                .given("y", squares)
                .number("pearson", () -> Descriptive.pearson(x, squares))
                .is(0);
        double[] equal = {1, 1, 1, 1};
        see.situation("a column of ones")
                .given("x", equal)
                .given("y", gap)
                .number("pearson", () -> Descriptive.pearson(equal, gap))
                .isNaN();
    }

    @Check(task = 5, points = 2)
    @DisplayName("four rows and two columns give a matrix of two rows and two columns")
    void matrixOfTwoColumns(Observations see) {
        double[][] x = {{2.45, 1.42}, {2.62, 0.35}, {2.36, 2.26}, {2.54, 1.34}};
        see.situation("bonds and gaps")
                .given("x", x)
                .numbers("covariance matrix, row after row", () -> Arrays.stream(Descriptive.covarianceMatrix(x))
                        .flatMapToDouble(Arrays::stream)
                        .toArray())
                .are(0.037875 / 3, -0.251525 / 3, -0.251525 / 3, 1.832875 / 3);
    }
}
