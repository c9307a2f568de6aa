package matml.checks.post01;

import java.util.Arrays;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post01.StructureClusterer;
import org.junit.jupiter.api.DisplayName;

/** Public checks: six crystals as (a in angstrom, c/a), three wurtzites and three chalcopyrites, and no labels. */
@Exercise("post01/structure-clusterer")
class StructureClustererTest {
    /** GaN, ZnO, ZnS (wurtzite), CuInS2, CuGaSe2, ZnGeP2 (chalcopyrite). */
    private final double[][] x = {{3.19, 1.63}, {3.25, 1.60}, {3.82, 1.64}, {5.52, 2.01}, {5.62, 1.96}, {5.47, 1.96}};

    @Check(task = 1)
    @DisplayName("six crystals go to the nearer of two centroids")
    void assignSixCrystals(Observations see) {
        double[][] centroid = {{3.2, 1.6}, {4.4, 1.8}};
        see.situation("six crystals")
                .given("x", x)
                .given("centroid", centroid)
                .word("labels", () -> Arrays.toString(StructureClusterer.assign(x, centroid)))
                .is("[0, 0, 1, 1, 1, 1]");
    }

    @Check(task = 2)
    @DisplayName("two centroids move to the means of their crystals")
    void updateTwoCentroids(Observations see) {
        int[] label = {0, 0, 1, 1, 1, 1};
        double[][] previous = {{3.2, 1.6}, {4.4, 1.8}};
        see.situation("six crystals")
                .given("x", x)
                .given("label", label)
                .given("previous", previous)
                .numbers("first centroid", () -> StructureClusterer.update(x, label, previous)[0])
                .are(3.22, 1.615)
                .numbers("second centroid", () -> StructureClusterer.update(x, label, previous)[1])
                .are(5.1075, 1.8925);
    }

    @Check(task = 3)
    @DisplayName("k-means finds the two families among six crystals")
    void kMeansFindsTwoFamilies(Observations see) {
        see.situation("six crystals, k = 2, ten seeds")
                .given("x", x)
                .word(
                        "wurtzites in one cluster, chalcopyrites in the other",
                        () -> Observations.often(10, seed -> {
                            int[] label =
                                    StructureClusterer.kMeans(x, 2, 100, seed).label();
                            return label[0] == label[1]
                                    && label[0] == label[2]
                                    && label[3] == label[4]
                                    && label[3] == label[5]
                                    && label[0] != label[3];
                        }))
                .is("always");
        see.situation("six crystals, k = 2")
                .given("x", x)
                .number("inertia", () -> StructureClusterer.kMeans(x, 2, 100, 1).inertia())
                .is(0.256);
    }

    @Check(task = 4)
    @DisplayName("adjusted Rand index of two partitions of six crystals")
    void adjustedRandOfSixCrystals(Observations see) {
        int[] byStructure = {0, 0, 0, 1, 1, 1};
        int[] found = {0, 0, 1, 1, 1, 1};
        see.situation("the structures and the labels of task 1")
                .given("a", byStructure)
                .given("b", found)
                .number("adjusted Rand index", () -> StructureClusterer.adjustedRand(byStructure, found))
                .is(12.0 / 37);
    }
}
