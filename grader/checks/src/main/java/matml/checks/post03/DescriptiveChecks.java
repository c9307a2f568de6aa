package matml.checks.post03;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Situation;
import matml.post03.Descriptive;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link Descriptive}. What is expected is computed in another way than in the solution: from the
 * differences of all pairs of rows, which needs no mean. Each task says where it follows from the student's own earlier
 * ones.
 */
@Exercise("post03/descriptive")
class DescriptiveChecks {
    private final double[] x = {1.5, 4, -2, 7.5, 5.25};

    private final double[] y = {2, 9.5, 3.5, 0.5, 6};

    /** Far from zero and close together; with as many digits as a double has, so that squares are rounded. */
    private final double[] energies = {-31415.9265358, -31416.4142135, -31415.2718281, -31415.7320508};

    private final double[] otherEnergies = {20011.7390856, 20011.5651297, 20012.0614178, 20011.9159655};

    private final double[] constant = {0.1, 0.1, 0.1};

    @Check(task = 1, points = 2)
    @DisplayName("the mean of a few values, of one and of many")
    void meanOfValues(Observations see) {
        observeMean(see.situation("five values"), x, 3.25);
        observeMean(see.situation("two values"), new double[] {-1, -2.5}, -1.75);
        observeMean(see.situation("one value"), new double[] {0.625}, 0.625);
        double[] many = see.random("values").doubles(40, -3, 5).toArray();
        observeMean(see.seeded("40 random values"), many, Arrays.stream(many).sum() / 40);
    }

    @Check(task = 1)
    @DisplayName("the mean of no values is refused")
    void meanRefuses(Observations see) {
        see.situation("no value").refuses("no value", () -> Descriptive.mean(new double[0]));
    }

    @Check(task = 2, points = 2)
    @DisplayName("the variance of a few values, divided by n - 1")
    void varianceOfValues(Observations see) {
        observeVariance(see.situation("five values"), x);
        observeVariance(see.situation("two values"), new double[] {-1, -2.5});
        observeVariance(see.situation("every value twice"), twice(y));
        see.follows(
                1,
                () -> variesAroundItsMean(x)
                        && variesAroundItsMean(new double[] {-1, -2.5})
                        && variesAroundItsMean(twice(y)));
        observeVariance(
                see.seeded("40 random values"),
                see.random("values").doubles(40, -3, 5).toArray());
    }

    @Check(task = 2)
    @DisplayName("the variance of values that are far from zero and close together")
    void varianceFarFromZero(Observations see) {
        observeVariance(see.situation("four energies"), energies);
        observeVariance(see.situation("four positive energies"), otherEnergies);
        see.follows(1, () -> variesAroundItsMean(energies) && variesAroundItsMean(otherEnergies));
    }

    @Check(task = 2)
    @DisplayName("the variance of fewer than two values is refused")
    void varianceRefuses(Observations see) {
        see.situation("one value").refuses("one value", () -> Descriptive.variance(new double[] {2.5}));
        see.situation("no value").refuses("no value", () -> Descriptive.variance(new double[0]));
    }

    @Check(task = 3, points = 2)
    @DisplayName("the covariance of a few pairs, divided by n - 1")
    void covarianceOfPairs(Observations see) {
        double[] down = {3.25, -7, 1.5};
        double[] up = {-0.5, 4, 0.75};
        observeCovariance(see.situation("five pairs"), x, y);
        observeCovariance(see.situation("three pairs that go against each other"), down, up);
        observeCovariance(see.situation("two pairs"), new double[] {1, 4}, new double[] {-2, 5});
        see.follows(
                1,
                () -> variesAroundItsMeans(x, y)
                        && variesAroundItsMeans(down, up)
                        && variesAroundItsMeans(new double[] {1, 4}, new double[] {-2, 5}));
        Random random = see.random("values");
        observeCovariance(
                see.seeded("40 random pairs"),
                random.doubles(40, -3, 5).toArray(),
                random.doubles(40, 0, 9).toArray());
    }

    @Check(task = 3)
    @DisplayName("the covariance of values that are far from zero and close together")
    void covarianceFarFromZero(Observations see) {
        observeCovariance(see.situation("four pairs of energies"), energies, otherEnergies);
        see.follows(1, () -> variesAroundItsMeans(energies, otherEnergies));
    }

    @Check(task = 3)
    @DisplayName("the covariance of arrays of different lengths, of one pair and of none is refused")
    void covarianceRefuses(Observations see) {
        refusesPairs(see, Descriptive::covariance);
    }

    @Check(task = 4, points = 2)
    @DisplayName("the correlation of a few pairs, in whatever unit")
    void correlationOfPairs(Observations see) {
        double[] down = {3.25, -7, 1.5, 4};
        double[] up = {-0.5, 4, 0.75, 2.25};
        double[] scaled = Arrays.stream(down).map(value -> 1000 * value).toArray();
        observeCorrelation(see.situation("five pairs"), x, y);
        observeCorrelation(see.situation("four pairs that go against each other"), up, down);
        observeCorrelation(see.situation("the same in another unit"), up, scaled);
        see.follows(2, () -> correlatesItsOwn(x, y) && correlatesItsOwn(up, down) && correlatesItsOwn(up, scaled));
        see.follows(3, () -> correlatesItsOwn(x, y) && correlatesItsOwn(up, down) && correlatesItsOwn(up, scaled));
        Random random = see.random("values");
        observeCorrelation(
                see.seeded("40 random pairs"),
                random.doubles(40, -3, 5).toArray(),
                random.doubles(40, 0, 9).toArray());
    }

    @Check(task = 4)
    @DisplayName("the correlation of points on a straight line is never beyond 1 and -1")
    void correlationOnALine(Observations see) {
        see.situation("rising lines")
                .word(
                        "beyond 1",
                        () -> Observations.often(200, seed -> {
                            double[] values = new Random(seed).doubles(5, 0, 1).toArray();
                            return Descriptive.pearson(values, line(values, 0.1 * seed, 0.3)) > 1;
                        }))
                .is("never");
        see.situation("falling lines")
                .word(
                        "beyond -1",
                        () -> Observations.often(200, seed -> {
                            double[] values = new Random(seed).doubles(5, 0, 1).toArray();
                            return Descriptive.pearson(values, line(values, -0.1 * seed, 0.3)) < -1;
                        }))
                .is("never");
        double[] straight = line(x, 0.5, 2);
        observeCorrelation(see.situation("one rising line"), x, straight);
        observeCorrelation(see.situation("one falling line"), x, line(x, -4, 1));
        see.follows(2, () -> correlatesItsOwn(x, straight) && correlatesItsOwn(x, line(x, -4, 1)));
        see.follows(3, () -> correlatesItsOwn(x, straight) && correlatesItsOwn(x, line(x, -4, 1)));
    }

    @Check(task = 4)
    @DisplayName("the correlation with equal values is NaN, also where the mean misses them by a rounding error")
    void correlationOfEqualValues(Observations see) {
        double[] others = {0.4, 2.25, 1};
        double[] whole = {3, 3, 3};
        observeNone(see.situation("x equal"), whole, others);
        observeNone(see.situation("y equal"), others, whole);
        observeNone(see.situation("both equal"), whole, new double[] {7, 7, 7});
        observeNone(see.situation("x three times 0.1"), constant, others);
        observeNone(see.situation("y three times 0.1"), others, constant);
    }

    @Check(task = 4)
    @DisplayName("the correlation of arrays of different lengths, of one pair and of none is refused")
    void correlationRefuses(Observations see) {
        refusesPairs(see, Descriptive::pearson);
    }

    @Check(task = 5, points = 2)
    @DisplayName("the covariance matrix of tables that are not square")
    void matrixOfATable(Observations see) {
        double[][] tall = {{1.5, 2, -1}, {4, 9.5, 0.5}, {-2, 3.5, 4}, {7.5, 0.5, 2.25}, {5.25, 6, 8}};
        double[][] wide = {{1, -2, 0.5, 8}, {4, 5, 3, 6.5}};
        double[][] single = {{3.25}, {-7}, {1.5}};
        observeMatrix(see.situation("five rows, three columns"), tall);
        observeMatrix(see.situation("two rows, four columns"), wide);
        observeMatrix(see.situation("three rows, one column"), single);
        see.follows(3, () -> pairsItsOwn(tall) && pairsItsOwn(wide) && pairsItsOwn(single));
        Random random = see.random("table");
        double[][] table = new double[20][4];
        for (double[] row : table) {
            Arrays.setAll(row, column -> column + random.nextGaussian());
        }
        observeMatrix(see.seeded("20 random rows"), table);
    }

    @Check(task = 5)
    @DisplayName("the covariance matrix of columns that are far from zero")
    void matrixFarFromZero(Observations see) {
        double[][] table = new double[energies.length][];
        Arrays.setAll(table, row -> new double[] {energies[row], row * row, otherEnergies[row]});
        observeMatrix(see.situation("energies beside small numbers"), table);
        see.follows(3, () -> pairsItsOwn(table));
    }

    @Check(task = 5)
    @DisplayName("the covariance matrix of too few rows and of rows of different lengths is refused")
    void matrixRefuses(Observations see) {
        refusesTable(see, "one row", new double[][] {{1, 2}});
        refusesTable(see, "no row", new double[0][]);
        refusesTable(see, "a short last row", new double[][] {{1, 2}, {3, 5}, {4}});
        refusesTable(see, "a long last row", new double[][] {{1, 2}, {3, 5}, {4, 1, 7}});
    }

    private interface OfPairs {
        double of(double[] x, double[] y);
    }

    private static void refusesPairs(Observations see, OfPairs method) {
        see.situation("fewer y than x")
                .refuses("fewer y than x", () -> method.of(new double[] {1, 2, 4}, new double[] {3, 1}));
        see.situation("more y than x")
                .refuses("more y than x", () -> method.of(new double[] {1, 2}, new double[] {3, 1, 4}));
        see.situation("one pair").refuses("one pair", () -> method.of(new double[] {1}, new double[] {3}));
        see.situation("no pair").refuses("no pair", () -> method.of(new double[0], new double[0]));
    }

    private static void refusesTable(Observations see, String what, double[][] table) {
        see.situation(what).refuses(what, () -> Descriptive.covarianceMatrix(table));
    }

    private static void observeMean(Situation situation, double[] x, double expected) {
        situation.given("x", x).number("mean", () -> Descriptive.mean(x)).is(expected);
    }

    private static void observeVariance(Situation situation, double[] x) {
        situation
                .given("x", x)
                .number("variance", () -> Descriptive.variance(x))
                .is(byPairs(x, x));
    }

    private static void observeCovariance(Situation situation, double[] x, double[] y) {
        situation
                .given("x", x)
                .given("y", y)
                .number("covariance", () -> Descriptive.covariance(x, y))
                .is(byPairs(x, y));
    }

    private static void observeCorrelation(Situation situation, double[] x, double[] y) {
        situation
                .given("x", x)
                .given("y", y)
                .number("pearson", () -> Descriptive.pearson(x, y))
                .is(byPairs(x, y) / Math.sqrt(byPairs(x, x) * byPairs(y, y)));
    }

    /** In words: a number that stands for "none" is worth nothing as a number. */
    private static void observeNone(Situation situation, double[] x, double[] y) {
        situation
                .given("x", x)
                .given("y", y)
                .word("pearson", () -> {
                    double r = Descriptive.pearson(x, y);
                    return Double.isNaN(r) ? "NaN" : r == 0 ? "zero" : Double.isInfinite(r) ? "infinite" : "a number";
                })
                .is("NaN");
    }

    private static void observeMatrix(Situation situation, double[][] table) {
        double[] expected = new double[table[0].length * table[0].length];
        Arrays.setAll(
                expected,
                place -> byPairs(column(table, place / table[0].length), column(table, place % table[0].length)));
        situation
                .given("x", table)
                .numbers("covariance matrix, row after row", () -> Arrays.stream(Descriptive.covarianceMatrix(table))
                        .flatMapToDouble(Arrays::stream)
                        .toArray())
                .are(expected);
    }

    private static boolean variesAroundItsMean(double[] x) {
        double mean = Descriptive.mean(x);
        double squares =
                Arrays.stream(x).map(value -> (value - mean) * (value - mean)).sum();
        return close(Descriptive.variance(x), squares / (x.length - 1));
    }

    private static boolean variesAroundItsMeans(double[] x, double[] y) {
        double meanX = Descriptive.mean(x);
        double meanY = Descriptive.mean(y);
        double products = IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY))
                .sum();
        return close(Descriptive.covariance(x, y), products / (x.length - 1));
    }

    private static boolean correlatesItsOwn(double[] x, double[] y) {
        double own = Descriptive.covariance(x, y) / Math.sqrt(Descriptive.variance(x) * Descriptive.variance(y));
        return close(Descriptive.pearson(x, y), Math.max(-1, Math.min(1, own)));
    }

    private static boolean pairsItsOwn(double[][] table) {
        double[][] matrix = Descriptive.covarianceMatrix(table);
        boolean own = true;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                own &= close(matrix[i][j], Descriptive.covariance(column(table, i), column(table, j)));
            }
        }
        return own;
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= 1e-12 + 1e-9 * Math.abs(other);
    }

    /** The covariance without any mean: the sum over all pairs of rows of half the product of their differences. */
    private static double byPairs(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += (x[i] - x[j]) * (y[i] - y[j]);
            }
        }
        return sum / x.length / (x.length - 1);
    }

    private static double[] line(double[] x, double slope, double height) {
        return Arrays.stream(x).map(value -> slope * value + height).toArray();
    }

    private static double[] column(double[][] table, int column) {
        return Arrays.stream(table).mapToDouble(row -> row[column]).toArray();
    }

    private static double[] twice(double[] values) {
        return IntStream.range(0, 2 * values.length)
                .mapToDouble(i -> values[i % values.length])
                .toArray();
    }
}
