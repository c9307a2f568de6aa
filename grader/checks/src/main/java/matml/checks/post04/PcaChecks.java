package matml.checks.post04;

import java.util.Arrays;
import java.util.Random;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Tolerance;
import matml.post04.Pca;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link Pca}. The table is made from known directions, which are no axes, around a mean far from the
 * origin, so that every expected number is known. No sign of a direction is looked at: coordinates are observed as
 * products of two rows' coordinates, directions as products of two of their components.
 */
@Exercise("post04/pca")
class PcaChecks {
    /** Orthonormal: no permutation of rows makes them symmetric. */
    private static final double[][] U = {
        {3 / 7.0, -6 / 7.0, 2 / 7.0}, {6 / 7.0, 2 / 7.0, -3 / 7.0}, {2 / 7.0, 3 / 7.0, 6 / 7.0}
    };

    private static final double[] MEAN = {7, -4, 12};

    /** Coordinates of six rows: their sums and the products of two columns are 0; variances 14.4, 3.6 and 0.4. */
    private static final double[][] SCORES = {{6, 0, 0}, {0, 3, 0}, {0, 0, 1}, {-6, 0, 0}, {0, 0, -1}, {0, -3, 0}};

    private static final Tolerance ONE_MILLIONTH = Tolerance.absolute(1e-6);

    private final double[][] x = Arrays.stream(SCORES).map(PcaChecks::row).toArray(double[][]::new);

    /** Two rows of no table. */
    private final double[] a = {9, 2, 5};

    private final double[] b = {4, -1, 13};

    @Check(task = 1, points = 2)
    @DisplayName("the ratios of all components, of some, and of one")
    void ratiosAreRight(Observations see) {
        observeRatios(see, "three of three components", x, 3, 36 / 46.0, 9 / 46.0, 1 / 46.0);
        observeRatios(see, "two of three components", x, 2, 36 / 46.0, 9 / 46.0);
        observeRatios(see, "one of three components", x, 1, 36 / 46.0);
        double[][] wide = {{10, 1, 3, 8}, {10, 5, 3, 8}, {10, 3, 3, 11}, {10, 3, 3, 5}};
        observeRatios(see, "columns that do not vary", wide, 3, 18 / 26.0, 8 / 26.0, 0);
        double[][] few = {{1, 2, 3, 4}, {3, 4, 5, 6}};
        observeRatios(see, "two rows of four columns", few, 2, 1, 0);
        double[][] single = {{2}, {5}, {-1}};
        observeRatios(see, "one column", single, 1, 1);
    }

    private static void observeRatios(
            Observations see, String situation, double[][] table, int components, double... expected) {
        see.situation(situation)
                .given("x", table)
                .given("components", components)
                .numbers("ratios", () -> Pca.fit(table, components).explainedVarianceRatio())
                .are(expected, ONE_MILLIONTH);
    }

    @Check(task = 1)
    @DisplayName("tables without variance, and impossible numbers of components, are refused")
    void fitRefuses(Observations see) {
        see.situation("no components").refuses("no components", () -> Pca.fit(x, 0));
        see.situation("more components than columns").refuses("more components than columns", () -> Pca.fit(x, 4));
        see.situation("one row").refuses("one row", () -> Pca.fit(new double[][] {{1, 2, 3}}, 1));
        see.situation("no rows").refuses("no rows", () -> Pca.fit(new double[0][], 1));
        see.situation("equal rows").refuses("equal rows", () -> Pca.fit(new double[][] {{1, 2}, {1, 2}, {1, 2}}, 1));
        see.situation("rows of different length")
                .refuses("rows of different length", () -> Pca.fit(new double[][] {{1, 2}, {1, 3}, {4}}, 1));
    }

    @Check(task = 1)
    @DisplayName("every fit keeps to itself what it has learned")
    void fitsAreIndependent(Observations see) {
        see.situation("two fits")
                .given("x", x)
                .numbers("ratios of the first", () -> {
                    Pca first = Pca.fit(x, 2);
                    Pca.fit(new double[][] {{1, 5, 2}, {2, 3, 4}, {4, 4, 4}, {9, 1, 1}}, 3);
                    return first.explainedVarianceRatio();
                })
                .are(new double[] {36 / 46.0, 9 / 46.0}, ONE_MILLIONTH);
        see.situation("the caller writes into the ratios")
                .numbers("ratios afterwards", () -> {
                    Pca pca = Pca.fit(x, 2);
                    pca.explainedVarianceRatio()[0] = 5;
                    return pca.explainedVarianceRatio();
                })
                .are(new double[] {36 / 46.0, 9 / 46.0}, ONE_MILLIONTH);
    }

    @Check(task = 2, points = 2)
    @DisplayName("coordinates of new rows, compared up to the signs of the directions")
    void coordinatesAreRight(Observations see) {
        double[] ofA = scores(a);
        double[] ofB = scores(b);
        see.situation("all components")
                .given("x", x)
                .given("a", a)
                .given("b", b)
                .numbers(
                        "squares of the coordinates of a",
                        () -> products(Pca.fit(x, 3).project(a), Pca.fit(x, 3).project(a)))
                .are(products(ofA, ofA), ONE_MILLIONTH)
                .numbers("products of the coordinates of a and b", () -> {
                    Pca pca = Pca.fit(x, 3);
                    return products(pca.project(a), pca.project(b));
                })
                .are(products(ofA, ofB), ONE_MILLIONTH);
        double[] firstOfA = Arrays.copyOf(ofA, 1);
        double[] firstOfB = Arrays.copyOf(ofB, 1);
        see.situation("one component")
                .given("x", x)
                .given("a", a)
                .given("b", b)
                .numbers("products of the coordinates of a and b", () -> {
                    Pca pca = Pca.fit(x, 1);
                    return products(pca.project(a), pca.project(b));
                })
                .are(products(firstOfA, firstOfB), ONE_MILLIONTH);
        see.follows(1, this::ownRatiosMislead);
    }

    @Check(task = 2)
    @DisplayName("the mean of the table is the origin of the coordinates")
    void meanIsTheOrigin(Observations see) {
        see.situation("the mean")
                .given("x", x)
                .given("row", MEAN)
                .numbers(
                        "sizes of the coordinates", () -> absolute(Pca.fit(x, 2).project(MEAN)))
                .are(new double[] {0, 0}, ONE_MILLIONTH);
        see.situation("a table that is changed after the fit")
                .numbers("sizes of the coordinates", () -> {
                    double[][] mine = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
                    Pca pca = Pca.fit(mine, 2);
                    for (double[] each : mine) {
                        Arrays.fill(each, 1);
                    }
                    return absolute(pca.project(MEAN));
                })
                .are(new double[] {0, 0}, ONE_MILLIONTH);
        see.situation("two fits")
                .numbers("sizes of the first one's coordinates", () -> {
                    Pca first = Pca.fit(x, 2);
                    Pca.fit(new double[][] {{1, 5, 2}, {2, 3, 4}, {4, 4, 4}, {9, 1, 1}}, 2);
                    return absolute(first.project(MEAN));
                })
                .are(new double[] {0, 0}, ONE_MILLIONTH);
        see.follows(1, this::ownRatiosMislead);
    }

    @Check(task = 2)
    @DisplayName("rows of another length are refused")
    void projectRefuses(Observations see) {
        see.situation("a short row").refuses("a short row", () -> Pca.fit(x, 2).project(new double[] {1, 2}));
        see.situation("a long row").refuses("a long row", () -> Pca.fit(x, 2).project(new double[] {1, 2, 3, 4}));
        see.follows(1, this::ownRatiosMislead);
    }

    @Check(task = 3, points = 2)
    @DisplayName("rows of given coordinates, compared up to the signs of the directions")
    void rowsOfCoordinates(Observations see) {
        see.situation("coordinates of zero")
                .given("x", x)
                .numbers("row", () -> Pca.fit(x, 2).reconstruct(new double[] {0, 0}))
                .are(MEAN, ONE_MILLIONTH);
        see.situation("two steps along the first direction")
                .given("x", x)
                .numbers(
                        "products of the steps",
                        () -> pairs(difference(
                                Pca.fit(x, 2).reconstruct(new double[] {2, 0}),
                                Pca.fit(x, 2).reconstruct(new double[] {0, 0}))))
                .are(pairs(scaled(U[0], 2)), ONE_MILLIONTH);
        see.situation("three steps back along the last of three directions")
                .given("x", x)
                .numbers(
                        "products of the steps",
                        () -> pairs(difference(
                                Pca.fit(x, 3).reconstruct(new double[] {0, 0, -3}),
                                Pca.fit(x, 3).reconstruct(new double[] {0, 0, 0}))))
                .are(pairs(scaled(U[2], 3)), ONE_MILLIONTH);
        see.follows(1, this::ownRatiosMislead);
        see.follows(2, this::ownCoordinatesMislead);
    }

    @Check(task = 3)
    @DisplayName("a row projected and reconstructed is the nearest one in the directions that were kept")
    void thereAndBackAgain(Observations see) {
        see.situation("three of three components")
                .given("x", x)
                .given("row", a)
                .numbers("row", () -> back(3))
                .are(a, ONE_MILLIONTH);
        see.situation("two of three components")
                .given("x", x)
                .given("row", a)
                .numbers("row", () -> back(2))
                .are(row(new double[] {scores(a)[0], scores(a)[1], 0}), ONE_MILLIONTH);
        see.follows(1, this::ownRatiosMislead);
        see.follows(2, this::ownCoordinatesMislead);
    }

    private double[] back(int components) {
        Pca pca = Pca.fit(x, components);
        return pca.reconstruct(pca.project(a));
    }

    @Check(task = 3)
    @DisplayName("a number of coordinates that is not the number of components is refused")
    void reconstructRefuses(Observations see) {
        see.situation("a coordinate too few")
                .refuses("a coordinate too few", () -> Pca.fit(x, 2).reconstruct(new double[] {1}));
        see.situation("a coordinate too many")
                .refuses("a coordinate too many", () -> Pca.fit(x, 2).reconstruct(new double[] {1, 2, 3}));
        see.situation("a table that is reconstructed twice")
                .numbers("second row", () -> {
                    Pca pca = Pca.fit(x, 1);
                    pca.reconstruct(new double[] {3});
                    return pca.reconstruct(new double[] {0});
                })
                .are(MEAN, ONE_MILLIONTH);
        see.follows(1, this::ownRatiosMislead);
    }

    @Check(task = 3)
    @DisplayName("a random table: nothing is lost with all components, and distances stay")
    void randomTable(Observations see) {
        Random random = see.random("table");
        double[][] table = new double[12][];
        for (int i = 0; i < table.length; i++) {
            double[] row = random.doubles(4, -1, 1).toArray();
            table[i] = new double[] {row[0] + 3, row[0] - 2 * row[1] + 5, row[1] + row[2] - 4, 3 * row[3] + row[2]};
        }
        see.seeded("twelve rows of four columns")
                .given("x", table)
                .numbers("row 3, there and back", () -> {
                    Pca pca = Pca.fit(table, 4);
                    return pca.reconstruct(pca.project(table[3]));
                })
                .are(table[3], ONE_MILLIONTH)
                .number("distance of rows 3 and 7 in coordinates", () -> {
                    Pca pca = Pca.fit(table, 4);
                    return length(difference(pca.project(table[3]), pca.project(table[7])));
                })
                .is(length(difference(table[3], table[7])), ONE_MILLIONTH)
                .number("sum of the ratios", () -> Arrays.stream(
                                Pca.fit(table, 4).explainedVarianceRatio())
                        .sum())
                .is(1, ONE_MILLIONTH);
        see.follows(1, this::ownRatiosMislead);
        see.follows(2, this::ownCoordinatesMislead);
    }

    private boolean ownRatiosMislead() {
        double[] own = Pca.fit(x, 3).explainedVarianceRatio();
        return own.length != 3 || length(difference(own, new double[] {36 / 46.0, 9 / 46.0, 1 / 46.0})) > 1e-5;
    }

    private boolean ownCoordinatesMislead() {
        double[] own = absolute(Pca.fit(x, 3).project(a));
        return own.length != 3 || length(difference(own, absolute(scores(a)))) > 1e-5;
    }

    /** The row with given coordinates. */
    private static double[] row(double[] scores) {
        double[] row = MEAN.clone();
        for (int j = 0; j < 3; j++) {
            for (int column = 0; column < 3; column++) {
                row[column] += scores[j] * U[j][column];
            }
        }
        return row;
    }

    private static double[] scores(double[] row) {
        double[] scores = new double[3];
        for (int j = 0; j < 3; j++) {
            for (int column = 0; column < 3; column++) {
                scores[j] += U[j][column] * (row[column] - MEAN[column]);
            }
        }
        return scores;
    }

    private static double[] products(double[] one, double[] other) {
        double[] products = new double[Math.max(one.length, other.length)];
        for (int j = 0; j < products.length; j++) {
            products[j] = one[j] * other[j];
        }
        return products;
    }

    /** The products of all pairs of components: they do not change with the sign of the vector. */
    private static double[] pairs(double[] vector) {
        double[] pairs = new double[vector.length * (vector.length + 1) / 2];
        int next = 0;
        for (int i = 0; i < vector.length; i++) {
            for (int j = i; j < vector.length; j++) {
                pairs[next++] = vector[i] * vector[j];
            }
        }
        return pairs;
    }

    private static double[] absolute(double[] values) {
        return Arrays.stream(values).map(Math::abs).toArray();
    }

    private static double[] scaled(double[] vector, double factor) {
        return Arrays.stream(vector).map(each -> factor * each).toArray();
    }

    private static double[] difference(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            difference[i] = one[i] - other[i];
        }
        return difference;
    }

    private static double length(double[] vector) {
        return Math.sqrt(Arrays.stream(vector).map(each -> each * each).sum());
    }
}
