package matml.checks.post03;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Situation;
import matml.kit.Tolerance;
import matml.post03.SymmetricEigen;
import matml.post03.SymmetricEigen.Result;
import matml.post03.SymmetricEigen.Rotation;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link SymmetricEigen}. Matrices with known eigenvalues are made by turning a diagonal one. Vectors are
 * told in words, by what the matrix does to them: their signs, and the choice among equal eigenvalues, are the student's.
 */
@Exercise("post03/symmetric-eigen")
class SymmetricEigenChecks {
    private final double[][] three = {{4, 1, -2}, {1, 2, 0.5}, {-2, 0.5, -3}};

    private final double[][] four = {{1, 0.5, 3, -2}, {0.5, -1, 4, 0.25}, {3, 4, 2, 1.5}, {-2, 0.25, 1.5, 5}};

    private final double[][] diagonal = {{3, 0, 0}, {0, -1, 0}, {0, 0, 2}};

    /** The identity plus a matrix of ones: 2, and 1 three times. */
    private final double[][] alike = {
        {1.25, 0.25, 0.25, 0.25}, {0.25, 1.25, 0.25, 0.25}, {0.25, 0.25, 1.25, 0.25}, {0.25, 0.25, 0.25, 1.25}
    };

    private final double[][] notSymmetric = {{1, 2, 0.5}, {2, 3, 4}, {0.5, 4.02, 1}};

    @Check(task = 1, points = 2)
    @DisplayName("all elements that are not on the diagonal, in both halves")
    void offDiagonal(Observations see) {
        observeNorm(see.situation("three rows"), three, Math.sqrt(10.5));
        observeNorm(see.situation("four rows"), four, Math.sqrt(63.125));
        observeNorm(see.situation("two rows, a negative element"), new double[][] {{7, -3}, {-3, 1}}, Math.sqrt(18));
        see.situation("no element beside the diagonal")
                .word(
                        "norms",
                        () -> zero(SymmetricEigen.offDiagonalNorm(diagonal))
                                        && zero(SymmetricEigen.offDiagonalNorm(new double[][] {{-5}}))
                                        && zero(SymmetricEigen.offDiagonalNorm(new double[2][2]))
                                ? "zero"
                                : "not zero")
                .is("zero");
        double[][] random = symmetric(see.random("matrix"), 7);
        double squares = 0;
        for (int i = 0; i < 7; i++) {
            for (int j = 0; j < i; j++) {
                squares += 2 * random[i][j] * random[i][j];
            }
        }
        observeNorm(see.seeded("seven random rows"), random, Math.sqrt(squares));
    }

    @Check(task = 1)
    @DisplayName("what is no symmetric matrix is refused, and rounding errors are not")
    void offDiagonalRefuses(Observations see) {
        refusesMatrices(see, SymmetricEigen::offDiagonalNorm);
        double[][] rounded = Stream.of(three).map(double[]::clone).toArray(double[][]::new);
        rounded[0][2] += 1e-13;
        rounded[2][1] -= 1e-13;
        see.situation("a matrix with rounding errors")
                .given("a", rounded)
                .word(
                        "norm",
                        () -> Math.abs(SymmetricEigen.offDiagonalNorm(rounded) - Math.sqrt(10.5)) < 1e-8
                                ? "computed"
                                : "another number")
                .is("computed");
        double[][] small = Stream.of(notSymmetric)
                .map(row -> Arrays.stream(row).map(value -> 1e-12 * value).toArray())
                .toArray(double[][]::new);
        see.situation("not symmetric, and all elements small")
                .given("a", small)
                .refuses("a small matrix that is not symmetric", () -> SymmetricEigen.offDiagonalNorm(small));
    }

    @Check(task = 2, points = 2)
    @DisplayName("the smallest angle that makes one element zero")
    void smallestAngle(Observations see) {
        observeRotation(see.situation("the lower level first"), new double[][] {{-1, 2}, {2, 0.5}}, 0, 1);
        observeRotation(see.situation("the upper level first"), three, 0, 2);
        observeRotation(see.situation("four rows, axes in the middle"), four, 1, 2);
        observeRotation(see.situation("a negative element, the lower level first"), four, 0, 3);
        double[][] distant = {{1, 1e-5}, {1e-5, 9}};
        observeRotation(see.situation("a small element between distant levels"), distant, 0, 1);
        Random random = see.random("matrix");
        observeRotation(see.seeded("five random rows"), symmetric(random, 5), 1, 4);
    }

    @Check(task = 2)
    @DisplayName("45 degrees between equal levels, and no rotation where the element is zero")
    void specialAngles(Observations see) {
        double[][] equal = {{1.5, 0.5, 2}, {0.5, 1.5, 0}, {2, 0, 1.5}};
        observeSpecial(see.situation("equal levels"), equal, 0, 2, "45 degrees");
        observeSpecial(see.situation("a zero between different levels"), diagonal, 0, 1, "no rotation");
        observeSpecial(see.situation("a zero between equal levels"), equal, 1, 2, "no rotation");
        double[][] faint = {{1, 1e-300}, {1e-300, 3}};
        observeSpecial(see.situation("next to nothing between different levels"), faint, 0, 1, "no rotation");
    }

    @Check(task = 2)
    @DisplayName("a rotation about axes that are no pair is refused")
    void rotationRefuses(Observations see) {
        refusesAxes(see, SymmetricEigen::rotation);
        see.situation("a matrix that is not symmetric")
                .refuses("a matrix that is not symmetric", () -> SymmetricEigen.rotation(notSymmetric, 0, 1));
    }

    @Check(task = 3, points = 2)
    @DisplayName("one rotation changes two columns and two rows, all along")
    void oneTurn(Observations see) {
        observeRotated(see.situation("two rows"), new double[][] {{-1, 2}, {2, 0.5}}, 0, 1);
        observeRotated(see.situation("three rows, outer axes"), three, 0, 2);
        observeRotated(see.situation("four rows, axes in the middle"), four, 1, 2);
        see.follows(
                2,
                () -> turnsByItsOwnAngle(new double[][] {{-1, 2}, {2, 0.5}}, 0, 1)
                        && turnsByItsOwnAngle(three, 0, 2)
                        && turnsByItsOwnAngle(four, 1, 2));
        observeRotated(see.seeded("five random rows"), symmetric(see.random("matrix"), 5), 1, 4);
    }

    @Check(task = 3)
    @DisplayName("where the element is zero nothing changes, and the result is a new matrix all the same")
    void noTurn(Observations see) {
        double[][] zero = {{2, 0, 1}, {0, -1, 3}, {1, 3, 5}};
        observeNoTurn(see.situation("a zero in a matrix that is not diagonal"), zero, 0, 1);
        observeNoTurn(see.situation("a diagonal matrix"), diagonal, 1, 2);
        see.follows(2, () -> turnsByItsOwnAngle(zero, 0, 1) && turnsByItsOwnAngle(diagonal, 1, 2));
    }

    @Check(task = 3)
    @DisplayName("turning about axes that are no pair is refused")
    void rotatedRefuses(Observations see) {
        refusesAxes(see, SymmetricEigen::rotated);
        see.situation("a matrix that is not symmetric")
                .refuses("a matrix that is not symmetric", () -> SymmetricEigen.rotated(notSymmetric, 0, 1));
    }

    @Check(task = 4, points = 2)
    @DisplayName("the eigenvalues, ascending")
    void eigenvaluesAreRight(Observations see) {
        double[][] mixed = mixed(0.5, -2, 4, 1.25, -3);
        observeValues(see.situation("two levels"), new double[][] {{2, 1.5}, {1.5, -2}}, -2.5, 2.5);
        observeValues(see.situation("a diagonal matrix"), diagonal, -1, 2, 3);
        observeValues(see.situation("a single row"), new double[][] {{-5}}, -5);
        observeValues(see.situation("five rows"), mixed, -3, -2, 0.5, 1.25, 4);
        see.follows(2, () -> isWhatItsRotationsGive(mixed));
        see.follows(3, () -> isWhatItsRotationsGive(mixed));
        Random random = see.random("values");
        double[] values = random.doubles(8, -5, 5).toArray();
        double[][] eight = mixed(values);
        Arrays.sort(values);
        observeValues(see.seeded("eight random values"), eight, values);
    }

    @Check(task = 4)
    @DisplayName("equal eigenvalues come as often as they occur")
    void equalEigenvalues(Observations see) {
        observeValues(see.situation("three of four are equal"), alike, 1, 1, 1, 2);
        double[][] pairs = mixed(-1.5, 3, -1.5, 3);
        observeValues(see.situation("two pairs"), pairs, -1.5, -1.5, 3, 3);
        observeValues(see.situation("nothing but zeros"), new double[3][3], 0, 0, 0);
        see.follows(2, () -> isWhatItsRotationsGive(alike) && isWhatItsRotationsGive(pairs));
        see.follows(3, () -> isWhatItsRotationsGive(alike) && isWhatItsRotationsGive(pairs));
    }

    @Check(task = 4)
    @DisplayName("the eigenvalues of a matrix in very small and in very large units")
    void eigenvaluesInAnyUnit(Observations see) {
        double joule = 1.602176634e-19;
        double[] levels = {-7, -1.5, 0.5, 2};
        double[][] inJoule = mixed(0.5 * joule, -7 * joule, 2 * joule, -1.5 * joule);
        observeUnits(see.situation("in joules"), inJoule, joule, levels);
        double[][] large = mixed(0.5e12, -7e12, 2e12, -1.5e12);
        observeUnits(see.situation("in picoelectronvolts"), large, 1e12, levels);
        see.follows(2, () -> isWhatItsRotationsGive(inJoule) && isWhatItsRotationsGive(large));
        see.follows(3, () -> isWhatItsRotationsGive(inJoule) && isWhatItsRotationsGive(large));
    }

    @Check(task = 4)
    @DisplayName("eigenvalues of what is no symmetric matrix are refused")
    void jacobiRefuses(Observations see) {
        refusesMatrices(see, SymmetricEigen::jacobi);
    }

    @Check(task = 5, points = 2)
    @DisplayName("the matrix stretches every column of the vectors by its eigenvalue")
    void eigenvectorsAreRight(Observations see) {
        observeVectors(see.situation("three rows"), three);
        observeVectors(see.situation("four rows"), four);
        observeVectors(see.situation("a diagonal matrix"), diagonal);
        observeVectors(see.situation("a single row"), new double[][] {{-5}});
        see.follows(4, () -> hasEigenvectors(three) && hasEigenvectors(four) && hasEigenvectors(diagonal));
        observeVectors(see.seeded("six random rows"), symmetric(see.random("matrix"), 6));
    }

    @Check(task = 5)
    @DisplayName("every vector has length 1 and stands at right angles to all others, also for equal eigenvalues")
    void orthonormal(Observations see) {
        observeAngles(see.situation("four different values"), four);
        observeAngles(see.situation("three of four values are equal"), alike);
        observeVectors(see.situation("the vectors of equal values"), alike);
        observeAngles(see.situation("nothing but zeros"), new double[3][3]);
        double[][] small = mixed(0.5e-18, -7e-18, 2e-18, -1.5e-18);
        observeVectors(see.situation("very small units"), small);
        observeAngles(see.situation("very small units, lengths and angles"), small);
    }

    private interface OfMatrix {
        void of(double[][] a);
    }

    private interface OfAxes {
        void of(double[][] a, int p, int q);
    }

    private void refusesMatrices(Observations see, OfMatrix method) {
        refuses(see, "no row", method, new double[0][]);
        refuses(see, "fewer columns than rows", method, new double[][] {{1, 2}, {2, 1}, {3, 4}});
        refuses(see, "more columns than rows", method, new double[][] {{1, 2, 3}, {2, 1, 4}});
        refuses(see, "a short last row", method, new double[][] {{1, 2, 3}, {2, 1, 4}, {3, 4}});
        refuses(see, "not symmetric", method, notSymmetric);
        refuses(see, "other signs in the other half", method, new double[][] {{1, 2}, {-2, 1}});
    }

    private static void refuses(Observations see, String what, OfMatrix method, double[][] a) {
        see.situation(what).refuses(what, () -> method.of(a));
    }

    private void refusesAxes(Observations see, OfAxes method) {
        see.situation("p above q").refuses("p above q", () -> method.of(three, 2, 0));
        see.situation("p equal to q").refuses("p equal to q", () -> method.of(three, 1, 1));
        see.situation("p below 0").refuses("p below 0", () -> method.of(three, -1, 1));
        see.situation("q equal to n").refuses("q equal to n", () -> method.of(three, 1, 3));
    }

    private static void observeNorm(Situation situation, double[][] a, double expected) {
        situation
                .given("a", a)
                .number("norm", () -> SymmetricEigen.offDiagonalNorm(a))
                .is(expected);
    }

    private static void observeRotation(Situation situation, double[][] a, int p, int q) {
        double angle = angle(a, p, q);
        situation
                .given("a", a)
                .given("p", p)
                .given("q", q)
                .numbers("c and s", () -> {
                    Rotation rotation = SymmetricEigen.rotation(a, p, q);
                    return new double[] {rotation.c(), rotation.s()};
                })
                .are(Math.cos(angle), Math.sin(angle));
    }

    private static void observeSpecial(Situation situation, double[][] a, int p, int q, String expected) {
        situation
                .given("a", a)
                .given("p", p)
                .given("q", q)
                .word("rotation", () -> {
                    Rotation rotation = SymmetricEigen.rotation(a, p, q);
                    double c = rotation.c();
                    double s = rotation.s();
                    double half = Math.sqrt(0.5);
                    return Double.isNaN(c) || Double.isNaN(s)
                            ? "NaN"
                            : close(c, 1) && close(s, 0)
                                    ? "no rotation"
                                    : close(c, half) && close(s, half)
                                            ? "45 degrees"
                                            : close(c, half) && close(s, -half)
                                                    ? "45 degrees backwards"
                                                    : close(c, 0) ? "90 degrees" : "another angle";
                })
                .is(expected);
    }

    private static void observeRotated(Situation situation, double[][] a, int p, int q) {
        double angle = angle(a, p, q);
        double[][] expected = turned(a, p, q, Math.cos(angle), Math.sin(angle));
        expected[p][q] = 0;
        expected[q][p] = 0;
        situation
                .given("a", a)
                .given("p", p)
                .given("q", q)
                .numbers("rotated, row after row", () -> flattened(SymmetricEigen.rotated(a, p, q)))
                .are(flattened(expected), Tolerance.absolute(1e-9 * largest(a)));
    }

    private static void observeNoTurn(Situation situation, double[][] a, int p, int q) {
        situation
                .word("rotated", () -> {
                    double[][] own = Stream.of(a).map(double[]::clone).toArray(double[][]::new);
                    double[][] turned = SymmetricEigen.rotated(own, p, q);
                    if (!close(flattened(turned), flattened(a))) {
                        return "changed";
                    }
                    turned[0][0] = 99;
                    turned[2][1] = 99;
                    return own[0][0] == 99 || own[2][1] == 99 ? "the caller's matrix" : "a new matrix";
                })
                .is("a new matrix");
    }

    private static void observeValues(Situation situation, double[][] a, double... expected) {
        situation
                .given("a", a)
                .numbers("values", () -> SymmetricEigen.jacobi(a).values())
                .are(expected, Tolerance.absolute(1e-9 * largest(new double[][] {expected, {1e-9}})));
    }

    /** Told in the larger unit, so that no message speaks of a tolerance of 1e-27. */
    private static void observeUnits(Situation situation, double[][] a, double unit, double[] expected) {
        situation
                .given("a", a)
                .numbers("values, in the other unit", () -> Arrays.stream(
                                SymmetricEigen.jacobi(a).values())
                        .map(value -> value / unit)
                        .toArray())
                .are(expected, Tolerance.absolute(1e-9 * largest(new double[][] {expected})));
    }

    /** With the student's own values: whether these are right is the matter of task 4. */
    private static void observeVectors(Situation situation, double[][] a) {
        double limit = 1e-9 * Math.max(largest(a), Double.MIN_NORMAL);
        situation
                .given("a", a)
                .word("A v = lambda v", () -> {
                    Result result = SymmetricEigen.jacobi(a);
                    double[] values = result.values();
                    double[][] columns = result.vectors();
                    if (values.length != a.length) {
                        return "another number of values";
                    }
                    if (columns == null) {
                        return "no vectors";
                    }
                    if (columns.length != a.length || Stream.of(columns).anyMatch(row -> row.length != a.length)) {
                        return "another shape";
                    }
                    if (Stream.of(transposed(columns)).anyMatch(vector -> dot(vector, vector) < 1e-6)) {
                        return "for vectors that are zero";
                    }
                    if (flattened(columns).length
                            != Arrays.stream(flattened(columns))
                                    .filter(Double::isFinite)
                                    .count()) {
                        return "not finite";
                    }
                    double[][] rows = transposed(columns);
                    int n = a.length;
                    boolean ordered = IntStream.range(0, n).allMatch(j -> residual(a, rows[j], values[j]) <= limit);
                    boolean anyOrder = Stream.of(rows).allMatch(vector -> Arrays.stream(values)
                            .anyMatch(value -> residual(a, vector, value) <= limit));
                    boolean inRows = Stream.of(columns).allMatch(vector -> Arrays.stream(values)
                            .anyMatch(value -> residual(a, vector, value) <= limit));
                    boolean nearly =
                            IntStream.range(0, n).allMatch(j -> residual(a, rows[j], values[j]) <= 1e7 * limit);
                    return ordered
                            ? "for every column"
                            : anyOrder
                                    ? "for columns of other values"
                                    : inRows ? "for the rows" : nearly ? "nearly" : "not for every column";
                })
                .is("for every column");
    }

    private static void observeAngles(Situation situation, double[][] a) {
        situation
                .given("a", a)
                .word("lengths", () -> {
                    double[][] columns = SymmetricEigen.jacobi(a).vectors();
                    if (columns == null) {
                        return "no vectors";
                    }
                    double[][] vectors = transposed(columns);
                    return Stream.of(vectors).allMatch(vector -> close(dot(vector, vector), 1)) ? "1" : "other lengths";
                })
                .is("1")
                .word("angles", () -> {
                    double[][] columns = SymmetricEigen.jacobi(a).vectors();
                    if (columns == null) {
                        return "no vectors";
                    }
                    double[][] vectors = transposed(columns);
                    boolean right = true;
                    for (int i = 0; i < vectors.length; i++) {
                        for (int j = 0; j < i; j++) {
                            double lengths = Math.sqrt(dot(vectors[i], vectors[i]) * dot(vectors[j], vectors[j]));
                            right &= Math.abs(dot(vectors[i], vectors[j])) <= 1e-9 * lengths;
                        }
                    }
                    return right ? "right angles" : "other angles";
                })
                .is("right angles");
    }

    /** Whether the student's columns are eigenvectors, of whatever values. */
    private static boolean hasEigenvectors(double[][] a) {
        return Stream.of(transposed(SymmetricEigen.jacobi(a).vectors())).allMatch(vector -> {
            double value = IntStream.range(0, a.length)
                            .mapToDouble(i -> vector[i] * dot(a[i], vector))
                            .sum()
                    / dot(vector, vector);
            return residual(a, vector, value) <= 1e-9 * largest(a);
        });
    }

    /** The angle by another way than in the text: half of an arc tangent, between -45 and 45 degrees. */
    private static double angle(double[][] a, int p, int q) {
        return Math.atan(2 * a[p][q] / (a[q][q] - a[p][p])) / 2;
    }

    /** J^T A J, by the book. */
    private static double[][] turned(double[][] a, int p, int q, double c, double s) {
        double[][] j = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            j[i][i] = 1;
        }
        j[p][p] = c;
        j[q][q] = c;
        j[p][q] = s;
        j[q][p] = -s;
        return product(transposed(j), product(a, j));
    }

    private static boolean turnsByItsOwnAngle(double[][] a, int p, int q) {
        Rotation own = SymmetricEigen.rotation(a, p, q);
        return close(flattened(SymmetricEigen.rotated(a, p, q)), flattened(turned(a, p, q, own.c(), own.s())));
    }

    /** Whether the student's eigenvalues are the diagonal after thirty sweeps of the student's own rotations. */
    private static boolean isWhatItsRotationsGive(double[][] a) {
        double[][] turned = a;
        for (int sweep = 0; sweep < 30; sweep++) {
            for (int p = 0; p < a.length; p++) {
                for (int q = p + 1; q < a.length; q++) {
                    turned = SymmetricEigen.rotated(turned, p, q);
                }
            }
        }
        double[][] diagonal = turned;
        double[] values = IntStream.range(0, a.length)
                .mapToDouble(i -> diagonal[i][i])
                .sorted()
                .toArray();
        double[] own = SymmetricEigen.jacobi(a).values();
        return own.length == values.length
                && IntStream.range(0, own.length)
                        .allMatch(i -> Math.abs(own[i] - values[i]) <= 1e-6 * largest(new double[][] {values}));
    }

    /** A symmetric matrix with these eigenvalues: a diagonal one, turned in every plane. */
    private static double[][] mixed(double... values) {
        double[][] a = new double[values.length][values.length];
        for (int i = 0; i < values.length; i++) {
            a[i][i] = values[i];
        }
        double angle = 0.4;
        for (int p = 0; p < values.length; p++) {
            for (int q = p + 1; q < values.length; q++) {
                a = turned(a, p, q, Math.cos(angle), Math.sin(angle));
                angle += 0.37;
            }
        }
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < i; j++) {
                a[i][j] = a[j][i];
            }
        }
        return a;
    }

    private static double[][] symmetric(Random random, int n) {
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                a[i][j] = random.nextGaussian();
                a[j][i] = a[i][j];
            }
        }
        return a;
    }

    private static double residual(double[][] a, double[] vector, double value) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> Math.abs(dot(a[i], vector) - value * vector[i]))
                .max()
                .orElseThrow();
    }

    private static double[][] product(double[][] one, double[][] other) {
        double[][] columns = transposed(other);
        return Stream.of(one)
                .map(row -> Stream.of(columns)
                        .mapToDouble(column -> dot(row, column))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[][] transposed(double[][] a) {
        return IntStream.range(0, a[0].length)
                .mapToObj(j -> Stream.of(a).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double largest(double[][] a) {
        return Arrays.stream(flattened(a)).map(Math::abs).max().orElseThrow();
    }

    private static double[] flattened(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
    }

    private static boolean zero(double value) {
        return Math.abs(value) <= 1e-12;
    }

    private static boolean close(double[] one, double[] other) {
        return one.length == other.length && IntStream.range(0, one.length).allMatch(i -> close(one[i], other[i]));
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= 1e-9;
    }
}
