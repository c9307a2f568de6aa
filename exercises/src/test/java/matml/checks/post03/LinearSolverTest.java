package matml.checks.post03;

import java.util.Arrays;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post03.LinearSolver;
import org.junit.jupiter.api.DisplayName;

/** The two matrices of the exercise's text, to follow on paper. */
@Exercise("post03/linear-solver")
class LinearSolverTest {
    private final double[][] small = {{4, -2}, {-2, 5}};
    private final double[][] strains = {{1, -1, 1}, {1, 0, 0}, {1, 1, 1}, {1, 2, 4}};
    private final double[][] normal = {{4, 2, 6}, {2, 6, 8}, {6, 8, 18}};

    @Check(task = 1)
    @DisplayName("the factors of the two matrices of the text")
    void factors(Observations see) {
        observeFactor(see, "two rows", small, 2, 0, -1, 2);
        double root = Math.sqrt(5);
        observeFactor(see, "three rows", normal, 2, 0, 0, 1, root, 0, 3, root, 2);
    }

    private void observeFactor(Observations see, String situation, double[][] spd, double... expected) {
        see.situation(situation)
                .given("spd", spd)
                .numbers("factor, row after row", () -> Arrays.stream(LinearSolver.factor(spd))
                        .flatMapToDouble(Arrays::stream)
                        .toArray())
                .are(expected);
    }

    @Check(task = 1)
    @DisplayName("a matrix that is not positive definite is refused")
    void indefiniteMatrix(Observations see) {
        see.situation("a negative pivot")
                .refuses("(1, 2), (2, 1)", () -> LinearSolver.factor(new double[][] {{1, 2}, {2, 1}}));
    }

    @Check(task = 2)
    @DisplayName("two equations, two unknowns")
    void twoEquations(Observations see) {
        double[] b = {2, 3};
        see.situation("two equations")
                .given("spd", small)
                .given("b", b)
                .numbers("solution", () -> LinearSolver.cholesky(small, b))
                .are(1, 1);
    }

    @Check(task = 3, points = 2)
    @DisplayName("a parabola through four energies")
    void parabola(Observations see) {
        double[] energies = {4, 0, 2, 9};
        see.situation("four strains")
                .given("a", strains)
                .given("b", energies)
                .numbers("x", () -> LinearSolver.leastSquares(strains, energies))
                .are(0.15, -1.05, 2.75);
    }
}
