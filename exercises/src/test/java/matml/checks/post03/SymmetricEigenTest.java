package matml.checks.post03;

import java.util.Arrays;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post03.SymmetricEigen;
import org.junit.jupiter.api.DisplayName;

/** Public checks: the chain of three orbitals and the two levels of the text. */
@Exercise("post03/symmetric-eigen")
class SymmetricEigenTest {
    private final double[][] chain = {{0, -1, 0}, {-1, 0, -1}, {0, -1, 0}};

    private final double[][] levels = {{-3, 2}, {2, 0}};

    @Check(task = 1, points = 2)
    @DisplayName("what stands beside the diagonal of both matrices")
    void besideTheDiagonal(Observations see) {
        see.situation("chain")
                .given("a", chain)
                .number("norm", () -> SymmetricEigen.offDiagonalNorm(chain))
                .is(2);
        see.situation("levels")
                .given("a", levels)
                .number("norm", () -> SymmetricEigen.offDiagonalNorm(levels))
                .is(Math.sqrt(8));
    }

    @Check(task = 2, points = 2)
    @DisplayName("the angle of the two levels, and none where nothing mixes")
    void angleOfTwoLevels(Observations see) {
        see.situation("levels")
                .given("a", levels)
                .numbers("c and s", () -> pair(SymmetricEigen.rotation(levels, 0, 1)))
                .are(2 / Math.sqrt(5), 1 / Math.sqrt(5));
        see.situation("the ends of the chain")
                .given("a", chain)
                .numbers("c and s", () -> pair(SymmetricEigen.rotation(chain, 0, 2)))
                .are(1, 0);
    }

    @Check(task = 3, points = 2)
    @DisplayName("one rotation makes the levels diagonal, and the chain nearly")
    void oneRotationOfEach(Observations see) {
        see.situation("levels")
                .given("a", levels)
                .numbers("rotated, row after row", () -> flattened(SymmetricEigen.rotated(levels, 0, 1)))
                .are(-4, 0, 0, 1);
        double r = Math.sqrt(0.5);
        see.situation("chain")
                .given("a", chain)
                .numbers("rotated, row after row, without signs", () -> Arrays.stream(
                                flattened(SymmetricEigen.rotated(chain, 0, 1)))
                        .map(Math::abs)
                        .toArray())
                .are(1, 0, r, 0, 1, r, r, r, 0);
    }

    @Check(task = 4, points = 2)
    @DisplayName("the energies of the chain and of the levels")
    void energiesOfBoth(Observations see) {
        see.situation("chain")
                .given("a", chain)
                .numbers("values", () -> SymmetricEigen.jacobi(chain).values())
                .are(-Math.sqrt(2), 0, Math.sqrt(2));
        see.situation("levels")
                .given("a", levels)
                .numbers("values", () -> SymmetricEigen.jacobi(levels).values())
                .are(-4, 1);
    }

    @Check(task = 5, points = 2)
    @DisplayName("the bonding orbital of the chain stands in the first column")
    void bondingOrbital(Observations see) {
        see.situation("chain")
                .given("a", chain)
                .numbers("sizes of the first column", () -> Arrays.stream(
                                SymmetricEigen.jacobi(chain).vectors())
                        .mapToDouble(row -> Math.abs(row[0]))
                        .toArray())
                .are(0.5, Math.sqrt(0.5), 0.5)
                .word("its signs", () -> {
                    double[][] vectors = SymmetricEigen.jacobi(chain).vectors();
                    return vectors[0][0] * vectors[1][0] > 0 && vectors[0][0] * vectors[2][0] > 0
                            ? "one sign"
                            : "both signs";
                })
                .is("one sign");
    }

    private static double[] pair(SymmetricEigen.Rotation rotation) {
        return new double[] {rotation.c(), rotation.s()};
    }

    private static double[] flattened(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
    }
}
