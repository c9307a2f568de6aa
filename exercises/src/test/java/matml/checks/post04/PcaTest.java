package matml.checks.post04;

import java.util.Arrays;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Tolerance;
import matml.post04.Pca;
import org.junit.jupiter.api.DisplayName;

/** Public checks: the four cells of the text. */
@Exercise("post04/pca")
class PcaTest {
    private final double[][] cells = {{4.3, 5.3}, {3.7, 4.7}, {4.1, 4.9}, {3.9, 5.1}};
    private final Tolerance tolerance = Tolerance.absolute(1e-6);

    @Check(task = 1)
    @DisplayName("size and shape of four cells")
    void sizeAndShape(Observations see) {
        see.situation("two components")
                .given("x", cells)
                .numbers("ratios", () -> Pca.fit(cells, 2).explainedVarianceRatio())
                .are(new double[] {0.9, 0.1}, tolerance);
        see.situation("one component")
                .given("x", cells)
                .numbers("ratios", () -> Pca.fit(cells, 1).explainedVarianceRatio())
                .are(new double[] {0.9}, tolerance);
    }

    @Check(task = 2)
    @DisplayName("a large cell has one coordinate, up to its sign")
    void largeCell(Observations see) {
        double[] row = {4.3, 5.3};
        see.situation("cell 0")
                .given("x", cells)
                .given("row", row)
                .numbers("sizes of the coordinates", () -> Arrays.stream(
                                Pca.fit(cells, 2).project(row))
                        .map(Math::abs)
                        .toArray())
                .are(new double[] {0.3 * Math.sqrt(2), 0}, tolerance);
    }

    @Check(task = 3)
    @DisplayName("there and back again")
    void cellThereAndBack(Observations see) {
        double[] row = {4.1, 4.9};
        see.situation("cell 2, two components")
                .given("x", cells)
                .given("row", row)
                .numbers("row", () -> {
                    Pca pca = Pca.fit(cells, 2);
                    return pca.reconstruct(pca.project(row));
                })
                .are(row, tolerance);
        see.situation("cell 2, one component")
                .given("x", cells)
                .given("row", row)
                .numbers("row", () -> {
                    Pca pca = Pca.fit(cells, 1);
                    return pca.reconstruct(pca.project(row));
                })
                .are(new double[] {4, 5}, tolerance);
    }
}
