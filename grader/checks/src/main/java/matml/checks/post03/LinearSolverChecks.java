package matml.checks.post03;

import java.util.Arrays;
import java.util.Random;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Tolerance;
import matml.post03.LinearSolver;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link LinearSolver}. The matrices are products of known triangles with short binary fractions, so
 * that every pivot is exact and a pivot of 0 is 0 in any order of the sums.
 */
@Exercise("post03/linear-solver")
class LinearSolverChecks {
    private final double[][] one = {{2.5}};
    private final double[][] two = {{2, 0}, {-1, 2}};
    private final double[][] three = {{2, 0, 0}, {-1, 3, 0}, {0.5, -2, 1.5}};
    private final double[][] four = {{1.5, 0, 0, 0}, {0.5, 2, 0, 0}, {-1, 1, 0.5, 0}, {2, -0.5, 3, 1.25}};

    /** A part of a diagonal entry that is far below 1e-12. */
    private static final double NOISE = Math.scalb(1, -50);

    private final double[][] line = {{1, 0}, {1, 1}, {1, 3}, {1, 4}};
    private final double[] heights = {1, 3, 2, 5};

    @Check(task = 1, points = 3)
    @DisplayName("the factor of matrices with one to four rows, zeros above the diagonal included")
    void factorOfAnySize(Observations see) {
        observeFactor(see, "one row", one);
        observeFactor(see, "two rows", two);
        observeFactor(see, "three rows", three);
        observeFactor(see, "four rows", four);
    }

    @Check(task = 1)
    @DisplayName("the factor in other units: entries of 1e-18, and a pivot of a millionth of its entry")
    void factorInOtherUnits(Observations see) {
        observeFactor(see, "small entries", times(Math.scalb(1, -30), three));
        observeFactor(see, "nearly dependent rows", new double[][] {{1, 0}, {1, Math.scalb(1, -10)}});
    }

    private void observeFactor(Observations see, String situation, double[][] l) {
        double[][] spd = product(l);
        see.situation(situation)
                .given("spd", spd)
                .numbers("factor, row after row", () -> flat(LinearSolver.factor(spd)))
                .are(flat(l));
    }

    @Check(task = 1, points = 2)
    @DisplayName("matrices that are not positive definite are refused, whatever their pivot is")
    void factorRefusesOtherMatrices(Observations see) {
        observeOutcome(see, "a negative pivot", new double[][] {{1, 2}, {2, 1}});
        observeOutcome(see, "a negative first entry", new double[][] {{-4, 2}, {2, 5}});
        observeOutcome(see, "a pivot of zero", new double[][] {{1, 2}, {2, 4}});
        observeOutcome(see, "a row of zeros", new double[][] {{1, 0}, {0, 0}});
        observeOutcome(see, "a pivot of rounding noise", new double[][] {{1, 1}, {1, 1 + NOISE}});
        observeOutcome(
                see, "rounding noise of large entries", times(Math.scalb(1, 60), new double[][] {{1, 1}, {1, 1 + NOISE}
                }));
    }

    private void observeOutcome(Observations see, String situation, double[][] matrix) {
        see.situation(situation)
                .given("spd", matrix)
                .word("the factor", () -> outcome(() -> flat(LinearSolver.factor(matrix))))
                .is("refused");
    }

    @Check(task = 1)
    @DisplayName("matrices that are not square are refused by the factor")
    void factorRefusesShapes(Observations see) {
        see.situation("more columns than rows")
                .refuses(
                        "a matrix of 2 rows and 3 columns",
                        () -> LinearSolver.factor(new double[][] {{4, -2, 1}, {-2, 5, 3}}));
        see.situation("more rows than columns")
                .refuses(
                        "a matrix of 3 rows and 2 columns",
                        () -> LinearSolver.factor(new double[][] {{4, -2}, {-2, 5}, {1, 3}}));
        see.situation("a short row")
                .refuses("a matrix with a short row", () -> LinearSolver.factor(new double[][] {{4, -2}, {-2}}));
    }

    @Check(task = 2, points = 3)
    @DisplayName("the solution of systems with one to four unknowns")
    void solutionsOfAnySize(Observations see) {
        observeSolution(see, "one unknown", one, -1.5);
        observeSolution(see, "two unknowns", two, 3, -0.5);
        observeSolution(see, "three unknowns", three, 1.5, -2, 4);
        observeSolution(see, "four unknowns", four, 0.5, 3, -1, 2);
    }

    private void observeSolution(Observations see, String situation, double[][] l, double... solution) {
        double[][] spd = product(l);
        double[] b = times(spd, solution);
        see.situation(situation)
                .given("spd", spd)
                .given("b", b)
                .numbers("solution", () -> LinearSolver.cholesky(spd, b))
                .are(solution);
        see.follows(1, () -> close(LinearSolver.cholesky(spd, b), downAndUp(LinearSolver.factor(spd), b)));
    }

    @Check(task = 2)
    @DisplayName("a random system: the matrix times the solution gives the right-hand side")
    void solutionOfARandomSystem(Observations see) {
        Random random = see.random("triangle");
        double[][] l = new double[5][5];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < i; j++) {
                l[i][j] = random.nextDouble() - 0.5;
            }
            l[i][i] = 1 + random.nextDouble();
        }
        double[][] spd = product(l);
        double[] b = random.doubles(5, 1, 4).toArray();
        see.seeded("five random equations")
                .given("spd", spd)
                .given("b", b)
                .numbers("A x", () -> times(spd, LinearSolver.cholesky(spd, b)))
                .are(b);
    }

    @Check(task = 2)
    @DisplayName("the solver refuses what the factor refuses, and right-hand sides of another length")
    void solverRefuses(Observations see) {
        double[] b = {3, 1};
        double[][] indefinite = {{1, 2}, {2, 1}};
        see.situation("a negative pivot")
                .given("spd", indefinite)
                .given("b", b)
                .word("the solution", () -> outcome(() -> LinearSolver.cholesky(indefinite, b)))
                .is("refused");
        see.follows(
                1, () -> !outcome(() -> flat(LinearSolver.factor(indefinite))).equals("refused"));
        double[][] spd = product(two);
        see.situation("a right-hand side too short")
                .refuses("a right-hand side too short", () -> LinearSolver.cholesky(spd, new double[] {1}));
        see.situation("a right-hand side too long")
                .refuses("a right-hand side too long", () -> LinearSolver.cholesky(spd, new double[] {1, 2, 3}));
    }

    @Check(task = 3, points = 3)
    @DisplayName("least squares of a line, a slope alone, a parabola, and of as many equations as unknowns")
    void leastSquaresOfCurves(Observations see) {
        observeFit(see, "a line through four points", line, heights, 1.35, 0.7);
        observeFit(see, "one column", new double[][] {{2}, {1}, {-1}}, new double[] {3, 1, 2}, 5.0 / 6);
        double[][] parabola = new double[5][];
        double[] x = {-1.5, -0.5, 0.25, 1, 2};
        for (int i = 0; i < x.length; i++) {
            parabola[i] = new double[] {1, x[i], x[i] * x[i]};
        }
        observeFit(
                see,
                "a parabola through five points",
                parabola,
                new double[] {5, 0.75, 0.5, 2, 6},
                0.47999126096930417,
                -0.44997208365194385,
                1.6413234776487153);
        observeFit(see, "two equations", new double[][] {{2, 1}, {-1, 3}}, new double[] {4, -9}, 3, -2);
    }

    @Check(task = 3)
    @DisplayName("least squares stays the same when every equation is there twice")
    void leastSquaresOfEveryRowTwice(Observations see) {
        double[][] rows = new double[8][];
        double[] values = new double[8];
        for (int i = 0; i < 8; i++) {
            rows[i] = line[i / 2].clone();
            values[i] = heights[i / 2];
        }
        observeFit(see, "every row twice", rows, values, 1.35, 0.7);
    }

    private void observeFit(Observations see, String situation, double[][] a, double[] b, double... expected) {
        see.situation(situation)
                .given("a", a)
                .given("b", b)
                .numbers("x", () -> LinearSolver.leastSquares(a, b))
                .are(expected);
        see.follows(2, () -> {
            double[][] normal = new double[a[0].length][a[0].length];
            double[] right = new double[a[0].length];
            for (int row = 0; row < a.length; row++) {
                for (int i = 0; i < right.length; i++) {
                    right[i] += a[row][i] * b[row];
                    for (int j = 0; j < right.length; j++) {
                        normal[i][j] += a[row][i] * a[row][j];
                    }
                }
            }
            return close(LinearSolver.leastSquares(a, b), LinearSolver.cholesky(normal, right));
        });
    }

    @Check(task = 3)
    @DisplayName("random equations: what is left over is at right angles to every column")
    void leftoverIsPerpendicular(Observations see) {
        Random random = see.random("equations");
        double[][] a = new double[12][];
        for (int i = 0; i < a.length; i++) {
            a[i] = random.doubles(3, -1, 1).toArray();
        }
        double[] b = random.doubles(12, 0, 6).toArray();
        see.seeded("twelve random equations")
                .given("a", a)
                .given("b", b)
                .numbers("columns times leftover", () -> {
                    double[] leftover = times(a, LinearSolver.leastSquares(a, b));
                    double[] products = new double[3];
                    for (int i = 0; i < a.length; i++) {
                        for (int j = 0; j < products.length; j++) {
                            products[j] += a[i][j] * (leftover[i] - b[i]);
                        }
                    }
                    return products;
                })
                .are(new double[3], Tolerance.absolute(1e-9));
    }

    @Check(task = 3)
    @DisplayName("columns that depend on each other are refused, and more unknowns than equations")
    void leastSquaresRefusesDependentColumns(Observations see) {
        observeFitOutcome(
                see, "a column twice another", new double[][] {{1, 2}, {2, 4}, {3, 6}}, new double[] {1, 2, 4});
        observeFitOutcome(
                see, "more unknowns than equations", new double[][] {{1, 2, 3}, {2, 0, 1}}, new double[] {1, 2});
    }

    private void observeFitOutcome(Observations see, String situation, double[][] a, double[] b) {
        see.situation(situation)
                .given("a", a)
                .given("b", b)
                .word("the fit", () -> outcome(() -> LinearSolver.leastSquares(a, b)))
                .is("refused");
        see.follows(2, () -> {
            double[][] dependent = {{1, 2}, {2, 4}};
            return !outcome(() -> LinearSolver.cholesky(dependent, new double[] {1, 2}))
                    .equals("refused");
        });
    }

    @Check(task = 3)
    @DisplayName("least squares refuses rows of different lengths and values that are not as many as the rows")
    void leastSquaresRefusesShapes(Observations see) {
        see.situation("a short row")
                .refuses(
                        "a short row",
                        () -> LinearSolver.leastSquares(new double[][] {{1, 2}, {1, 3}, {1}}, new double[] {1, 2, 3}));
        see.situation("a long row")
                .refuses(
                        "a long row",
                        () -> LinearSolver.leastSquares(
                                new double[][] {{1, 2}, {1, 3}, {1, 5, 2}}, new double[] {1, 2, 3}));
        see.situation("a value too few")
                .refuses("a value too few", () -> LinearSolver.leastSquares(line, new double[] {1, 3, 2}));
        see.situation("a value too many")
                .refuses("a value too many", () -> LinearSolver.leastSquares(line, new double[] {1, 3, 2, 5, 4}));
    }

    @FunctionalInterface
    private interface Computation {
        double[] result() throws Throwable;
    }

    /** What becomes of a matrix that should be refused. */
    private static String outcome(Computation computation) throws Throwable {
        double[] numbers;
        try {
            numbers = computation.result();
        } catch (IllegalArgumentException refusal) {
            return "refused";
        }
        if (Arrays.stream(numbers).anyMatch(Double::isNaN)) {
            return "NaN";
        }
        return Arrays.stream(numbers).anyMatch(Double::isInfinite) ? "infinite" : "finite numbers";
    }

    /** L times its transpose. */
    private static double[][] product(double[][] l) {
        double[][] spd = new double[l.length][l.length];
        for (int i = 0; i < l.length; i++) {
            for (int j = 0; j < l.length; j++) {
                for (int k = 0; k < l.length; k++) {
                    spd[i][j] += l[i][k] * l[j][k];
                }
            }
        }
        return spd;
    }

    private static double[] downAndUp(double[][] l, double[] b) {
        double[] x = b.clone();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= l[i][k] * x[k];
            }
            x[i] /= l[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) {
                x[i] -= l[k][i] * x[k];
            }
            x[i] /= l[i][i];
        }
        return x;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] result = new double[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                result[i] += matrix[i][j] * vector[j];
            }
        }
        return result;
    }

    private static double[][] times(double factor, double[][] matrix) {
        return Arrays.stream(matrix)
                .map(row -> Arrays.stream(row).map(entry -> factor * entry).toArray())
                .toArray(double[][]::new);
    }

    private static double[] flat(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
    }

    private static boolean close(double[] some, double[] others) {
        boolean close = some.length == others.length;
        for (int i = 0; close && i < some.length; i++) {
            close = Math.abs(some[i] - others[i]) <= 1e-9 * Math.abs(others[i]);
        }
        return close;
    }
}
