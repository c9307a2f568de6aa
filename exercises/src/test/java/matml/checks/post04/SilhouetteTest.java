package matml.checks.post04;

import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Tolerance;
import matml.post04.Silhouette;
import org.junit.jupiter.api.DisplayName;

/** Public checks: the lattice constants of five crystals, in two and in three families. */
@Exercise("post04/silhouette")
class SilhouetteTest {
    /** C, BN, Si, GaP, InSb: lattice constants in angstrom. */
    private final double[][] x = {{3.57}, {3.62}, {5.43}, {5.45}, {6.48}};

    private final int[] three = {0, 0, 1, 1, 2};
    private final int[] two = {0, 0, 1, 1, 1};

    @Check(task = 1)
    @DisplayName("from silicon to GaP, and to diamond and BN")
    void meanDistancesOfSilicon(Observations see) {
        see.situation("the own cluster")
                .given("x", x)
                .given("label", three)
                .number("mean distance", () -> Silhouette.meanDistance(x, three, 2, 1))
                .is(0.02, Tolerance.absolute(1e-9));
        see.situation("another cluster")
                .given("x", x)
                .given("label", three)
                .number("mean distance", () -> Silhouette.meanDistance(x, three, 2, 0))
                .is(1.835);
    }

    @Check(task = 2)
    @DisplayName("the values of five crystals in three families")
    void valuesOfFiveCrystals(Observations see) {
        see.situation("three families")
                .given("x", x)
                .given("label", three)
                .numbers("values", () -> Silhouette.values(x, three))
                .are(
                        new double[] {1 - 0.05 / 1.87, 1 - 0.05 / 1.82, 1 - 0.02 / 1.05, 1 - 0.02 / 1.03, 0},
                        Tolerance.absolute(1e-9));
    }

    @Check(task = 3)
    @DisplayName("the mean silhouette of three families")
    void meanOfThreeFamilies(Observations see) {
        see.situation("three families")
                .given("x", x)
                .given("label", three)
                .number("mean", () -> Silhouette.mean(x, three))
                .is(0.78146, Tolerance.absolute(1e-4));
    }

    @Check(task = 4)
    @DisplayName("the better of two partitions")
    void twoFamilies(Observations see) {
        int[][] partitions = {three, two};
        see.situation("two partitions")
                .given("x", x)
                .given("partitions", partitions)
                .word("chosen", () -> Silhouette.best(x, partitions) == 1 ? "two families" : "three families")
                .is("two families");
    }
}
