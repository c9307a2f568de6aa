package matml.checks.post04;

import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Tolerance;
import matml.post04.Agglomerative;
import org.junit.jupiter.api.DisplayName;

/** Public checks: the lattice constants of five crystals and their family tree. */
@Exercise("post04/agglomerative")
class AgglomerativeTest {
    private static final Tolerance TIGHT = Tolerance.absolute(1e-9);

    /** Si, C, InSb, GaP, BN: lattice constants in angstrom. */
    private final double[][] x = {{5.43}, {3.57}, {6.48}, {5.45}, {3.62}};

    @Check(task = 1)
    @DisplayName("the distances from silicon to all five crystals")
    void distancesFromSilicon(Observations see) {
        see.situation("five crystals")
                .given("x", x)
                .numbers("first row", () -> Agglomerative.distances(x)[0])
                .are(new double[] {0, 1.86, 1.05, 0.02, 1.81}, TIGHT);
    }

    @Check(task = 2)
    @DisplayName("the distance between {Si, GaP} and {C, BN}")
    void betweenTwoFamilies(Observations see) {
        double[][] distance = {
            {0, 1.86, 1.05, 0.02, 1.81},
            {1.86, 0, 2.91, 1.88, 0.05},
            {1.05, 2.91, 0, 1.03, 2.86},
            {0.02, 1.88, 1.03, 0, 1.83},
            {1.81, 0.05, 2.86, 1.83, 0}
        };
        int[] a = {0, 3};
        int[] b = {1, 4};
        see.situation("two families of two crystals")
                .given("distance", distance)
                .given("a", a)
                .given("b", b)
                .number("distance between the clusters", () -> Agglomerative.between(distance, a, b))
                .is(1.81);
    }

    @Check(task = 3)
    @DisplayName("three families among five crystals")
    void threeFamilies(Observations see) {
        see.situation("five crystals, three clusters")
                .given("x", x)
                .word("families", () -> {
                    int[] label = Agglomerative.singleLinkage(x, 3);
                    boolean together = label[0] == label[3] && label[1] == label[4];
                    boolean apart = label[0] != label[1] && label[0] != label[2] && label[1] != label[2];
                    return together && apart ? "Si with GaP, C with BN, InSb alone" : "others";
                })
                .is("Si with GaP, C with BN, InSb alone");
    }

    @Check(task = 4)
    @DisplayName("the heights of the tree of five crystals")
    void heightsOfFiveCrystals(Observations see) {
        see.situation("five crystals")
                .given("x", x)
                .numbers("heights", () -> Agglomerative.heights(x))
                .are(new double[] {0.02, 0.05, 1.03, 1.81}, TIGHT);
    }
}
