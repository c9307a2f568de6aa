package matml.checks.post03;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Situation;
import matml.post03.Standardizer;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link Standardizer}. Whether the deviations are divided by n or by n - 1 is the student's choice: a
 * small table tells which, and all numbers are then told as for n. Task 4 compares with the student's own results for
 * tables without constant columns, in words, so that mistakes of task 1 do not matter there.
 */
@Exercise("post03/standardizer")
class StandardizerChecks {
    /** Three columns of different scale, five rows. */
    private final double[][] x = {{64, 1.7, 530}, {15, 2.8, 760}, {53, 0.7, 560}, {29, 0.4, 745}, {191, 2.6, 555}};

    private final double[] unseen = {102, -1.3, 611};

    private final double[][] two = {{3.5, -1}, {1, 7}};

    /** Total energies: far from zero and close together. */
    private final double[][] energies = {{-31415.9265358}, {-31416.4142135}, {-31415.2718281}, {-31415.7320508}};

    private final double[] otherEnergy = {-31413.1234567};

    /** One column with a spread, and one without. */
    private final double[][] flat = {{2.5, 4}, {2.75, 4}, {2.25, 4}, {2.625, 4}, {3.5, 4}};

    @Check(task = 1, points = 2)
    @DisplayName("rows of the table and others, on the scale of the table")
    void rowsOnTheScaleOfTheTable(Observations see) {
        observeRow(see.situation("a training row"), x, x[3].clone());
        observeRow(see.situation("a row that is none"), x, unseen);
        observeRow(see.situation("a table of two rows"), two, new double[] {2, 2.5});
        observeRow(see.situation("energies"), energies, otherEnergy);
        Random random = see.random("table");
        double[][] table = new double[20][4];
        for (double[] row : table) {
            Arrays.setAll(row, column -> Math.pow(10, column) * (column + random.nextGaussian()));
        }
        observeRow(see.seeded("20 random rows"), table, random.doubles(4).toArray());
    }

    @Check(task = 1)
    @DisplayName("a standardizer keeps its own scale, whatever happens afterwards")
    void keepsItsScale(Observations see) {
        double[] expected = standardised(x, unseen);
        see.situation("the caller writes other numbers into the table")
                .numbers("transform", () -> {
                    double factor = factor(x.length);
                    double[][] table = Stream.of(x).map(double[]::clone).toArray(double[][]::new);
                    Standardizer standardizer = Standardizer.fit(table);
                    table[0][0] = 900;
                    table[3][1] = -70;
                    table[4] = new double[3];
                    return times(factor, standardizer.transform(unseen));
                })
                .are(expected);
        see.situation("another standardizer is made in between")
                .numbers("transform", () -> {
                    double factor = factor(x.length);
                    Standardizer standardizer = Standardizer.fit(x);
                    Standardizer.fit(new double[][] {{1, 5, 2}, {4, -3, 8}, {0, 0, 1}});
                    return times(factor, standardizer.transform(unseen));
                })
                .are(expected);
        see.situation("other rows are transformed in between")
                .numbers("transform", () -> {
                    double factor = factor(x.length);
                    Standardizer standardizer = Standardizer.fit(x);
                    standardizer.transform(new double[] {1000, 50, -30});
                    standardizer.transform(new double[] {-300, 20, 90});
                    return times(factor, standardizer.transform(unseen));
                })
                .are(expected);
        see.situation("the caller writes other numbers into a result")
                .numbers("transform", () -> {
                    double factor = factor(x.length);
                    Standardizer standardizer = Standardizer.fit(x);
                    Arrays.fill(standardizer.transform(unseen), 77);
                    return times(factor, standardizer.transform(unseen));
                })
                .are(expected);
    }

    @Check(task = 1)
    @DisplayName("tables without rows, with rows of different lengths, and rows of another length are refused")
    void refusals(Observations see) {
        refusesToFit(see, "no row", new double[0][]);
        refusesToFit(see, "a short last row", new double[][] {{1, 2}, {3, 5}, {4}});
        refusesToFit(see, "a long last row", new double[][] {{1, 2}, {3, 5}, {4, 1, 7}});
        see.situation("a row that is too short")
                .refuses("transform of a short row", () -> Standardizer.fit(x).transform(new double[] {1, 2}));
        see.situation("a row that is too long")
                .refuses("transform of a long row", () -> Standardizer.fit(x).transform(new double[] {1, 2, 3, 4}));
    }

    @Check(task = 2, points = 2)
    @DisplayName("all rows have the scale of the training rows, however many they are")
    void allRows(Observations see) {
        double[][] others = {{102, -1.3, 611}, {7, 3.25, 480}};
        double[][] alone = {unseen.clone()};
        observeRows(see.situation("the training rows"), x);
        observeRows(see.situation("two rows that are none"), others);
        observeRows(see.situation("a single row"), alone);
        see.follows(1, () -> transformsOneByOne(x) && transformsOneByOne(others) && transformsOneByOne(alone));
        see.situation("no rows")
                .word("transformAll", () -> {
                    int length = Standardizer.fit(x).transformAll(new double[0][]).length;
                    return length == 0 ? "no rows" : "some rows";
                })
                .is("no rows");
        see.situation("the training rows after others")
                .given("others", others)
                .numbers("transformAll, row after row", () -> {
                    double factor = factor(x.length);
                    Standardizer standardizer = Standardizer.fit(x);
                    standardizer.transformAll(others);
                    return times(factor, flattened(standardizer.transformAll(x)));
                })
                .are(standardised(x, x));
        see.follows(1, () -> transformsOneByOne(x) && transformsOneByOne(others) && transformsOneByOne(alone));
    }

    @Check(task = 2)
    @DisplayName("among all rows, one of another length is refused")
    void allRowsRefuse(Observations see) {
        see.situation("a short row behind a good one")
                .refuses("transformAll with a short row", () -> Standardizer.fit(x)
                        .transformAll(new double[][] {{1, 2, 3}, {1, 2}}));
        see.situation("a long row behind a good one").refuses("transformAll with a long row", () -> Standardizer.fit(x)
                .transformAll(new double[][] {{1, 2, 3}, {1, 2, 3, 4}}));
    }

    @Check(task = 3, points = 2)
    @DisplayName("the way back: zeros are the means, ones a deviation more, and every row comes back")
    void backToTheUnits(Observations see) {
        double[] means = mean(x);
        double[] deviations = deviation(x);
        see.situation("zeros")
                .given("x", x)
                .numbers("inverse", () -> Standardizer.fit(x).inverse(new double[3]))
                .are(means);
        double[] steps = {1, -2, 0.5};
        see.situation("a few deviations from the means")
                .given("x", x)
                .given("row", steps)
                .numbers("inverse, with deviations divided by n", () -> {
                    double factor = factor(x.length);
                    double[] row = Standardizer.fit(x).inverse(steps);
                    if (row != null && row.length == 3) {
                        Arrays.setAll(row, column -> means[column] + (row[column] - means[column]) / factor);
                    }
                    return row;
                })
                .are(means[0] + deviations[0], means[1] - 2 * deviations[1], means[2] + 0.5 * deviations[2]);
        see.follows(1, () -> comesBack(x, unseen));
        double[] place = {0.25, -3, 1.5};
        see.situation("there and back")
                .given("x", x)
                .given("row", unseen)
                .numbers("inverse of transform", () -> {
                    Standardizer standardizer = Standardizer.fit(x);
                    return standardizer.inverse(standardizer.transform(unseen));
                })
                .are(unseen);
        see.situation("back and there")
                .given("x", x)
                .given("row", place)
                .numbers("transform of inverse", () -> {
                    Standardizer standardizer = Standardizer.fit(x);
                    return standardizer.transform(standardizer.inverse(place));
                })
                .are(place);
        see.follows(1, () -> comesBack(x, unseen));
    }

    @Check(task = 3)
    @DisplayName("the way back refuses rows of another length")
    void backRefuses(Observations see) {
        see.situation("a row that is too short")
                .refuses("inverse of a short row", () -> Standardizer.fit(x).inverse(new double[] {1, 2}));
        see.situation("a row that is too long")
                .refuses("inverse of a long row", () -> Standardizer.fit(x).inverse(new double[] {1, 2, 3, 4}));
    }

    @Check(task = 4, points = 2)
    @DisplayName("a column in which all training rows are equal is 0, and leaves the others alone")
    void constantColumn(Observations see) {
        observeConstant(see.situation("a training row"), flat, flat[1].clone());
        observeConstant(see.situation("another value in the constant column"), flat, new double[] {2.875, 6.5});
        double[][] many = IntStream.range(0, 10)
                .mapToObj(row -> new double[] {1.5 + (row * 7 % 10) + 0.1 * row * row, 0.1})
                .toArray(double[][]::new);
        observeConstant(see.situation("ten times 0.1"), many, new double[] {2, 0.1});
        observeConstant(see.situation("ten times 0.1, and another value"), many, new double[] {2, 0.3});
        double[][] single = {{3.25, 4}};
        see.situation("a single training row")
                .given("x", single)
                .word("transform", () -> allZero(Standardizer.fit(single).transform(new double[] {5, 4})))
                .is("zeros");
        see.situation("all rows of a table")
                .given("x", flat)
                .word("transformAll, the constant column", () -> {
                    double[][] rows = Standardizer.fit(flat).transformAll(new double[][] {{1, 4}, {2, 9}});
                    return allZero(rows[0][1], rows[1][1]);
                })
                .is("zeros");
    }

    @Check(task = 4)
    @DisplayName("a column that varies very little is not constant")
    void smallSpread(Observations see) {
        double[][] angstrom = {{2.45}, {2.62}, {2.36}, {2.54}};
        observeUnit(see.situation("bond lengths in metres"), angstrom, 1e-10, 0);
        observeUnit(see.situation("bond lengths in kilometres"), angstrom, 1e-13, 0);
        double[][] lastDiffers = {{1}, {1}, {1}, {1.5}};
        observeUnit(see.situation("only the last row differs, and little"), lastDiffers, 1.0 / 1024, 8);
        double[][] lastLikeFirst = {{1}, {3}, {2.5}, {1}};
        observeUnit(see.situation("the last row has the value of the first"), lastLikeFirst, 0.5, 8);
    }

    @Check(task = 4)
    @DisplayName("the way back gives a constant column its constant")
    void constantComesBack(Observations see) {
        observeBack(see.situation("a zero in the constant column"), flat, new double[] {0.5, 0}, 4);
        observeBack(see.situation("another number there"), flat, new double[] {-1.25, 3}, 4);
        double[][] many = IntStream.range(0, 10)
                .mapToObj(row -> new double[] {row * row, 0.1})
                .toArray(double[][]::new);
        observeBack(see.situation("ten times 0.1"), many, new double[] {1, -2}, 0.1);
        double[][] single = {{3.25, 7}};
        observeBack(see.situation("a single training row"), single, new double[] {2, 1}, 7);
    }

    private static void refusesToFit(Observations see, String what, double[][] table) {
        see.situation(what).refuses(what, () -> Standardizer.fit(table));
    }

    private static void observeRow(Situation situation, double[][] table, double[] row) {
        situation
                .given("x", table)
                .given("row", row)
                .numbers("transform, with deviations divided by n", () -> {
                    double factor = factor(table.length);
                    return times(factor, Standardizer.fit(table).transform(row));
                })
                .are(standardised(table, row));
    }

    private void observeRows(Situation situation, double[][] rows) {
        situation
                .given("x", x)
                .given("rows", rows)
                .numbers("transformAll, row after row", () -> {
                    double factor = factor(x.length);
                    return times(factor, flattened(Standardizer.fit(x).transformAll(rows)));
                })
                .are(standardised(x, rows));
    }

    /** A table of two columns, the second of them constant. */
    private static void observeConstant(Situation situation, double[][] table, double[] row) {
        double[][] first = Stream.of(table).map(each -> new double[] {each[0]}).toArray(double[][]::new);
        situation
                .given("x", table)
                .given("row", row)
                .word(
                        "the constant column",
                        () -> allZero(Standardizer.fit(table).transform(row)[1]))
                .is("zeros")
                .word("the other column", () -> {
                    double with = Standardizer.fit(table).transform(row)[0];
                    double without = Standardizer.fit(first).transform(new double[] {row[0]})[0];
                    return close(with, without) ? "as without the constant one" : "changed";
                })
                .is("as without the constant one");
    }

    /** The same column in another unit, with another zero, is the same standardised. */
    private static void observeUnit(Situation situation, double[][] table, double unit, double zero) {
        double[][] other =
                Stream.of(table).map(row -> new double[] {zero + unit * row[0]}).toArray(double[][]::new);
        situation
                .given("x", other)
                .word("transform of the last row", () -> {
                    double expected = Standardizer.fit(table).transform(table[3])[0];
                    double found = Standardizer.fit(other).transform(other[3])[0];
                    return found == 0
                            ? "zero"
                            : close(found, expected)
                                    ? "as in the larger unit"
                                    : Double.isNaN(found) ? "NaN" : "another number";
                })
                .is("as in the larger unit");
    }

    private static void observeBack(Situation situation, double[][] table, double[] row, double constant) {
        situation
                .given("x", table)
                .given("row", row)
                .word("inverse, the constant column", () -> {
                    double found = Standardizer.fit(table).inverse(row)[1];
                    return close(found, constant)
                            ? "the constant"
                            : found == 0
                                    ? "zero"
                                    : close(found, row[1])
                                            ? "what stood there"
                                            : Double.isNaN(found) ? "NaN" : "another number";
                })
                .is("the constant");
    }

    private static String allZero(double... values) {
        return Arrays.stream(values).anyMatch(Double::isNaN)
                ? "NaN"
                : Arrays.stream(values).anyMatch(Double::isInfinite)
                        ? "infinite"
                        : Arrays.stream(values).allMatch(value -> Math.abs(value) <= 1e-12) ? "zeros" : "other numbers";
    }

    /**
     * What a student's standardised numbers have to be multiplied with to be those of a division by n. The values are
     * such that no other usual measure of a spread is taken for a division by n - 1.
     */
    private static double factor(int n) {
        double last = Standardizer.fit(new double[][] {{1}, {2}, {4}, {9}}).transform(new double[] {9})[0];
        return close(last, 5 / Math.sqrt(38 / 3.0)) ? Math.sqrt(n / (n - 1.0)) : 1;
    }

    private static double[] times(double factor, double[] values) {
        return values == null
                ? null
                : Arrays.stream(values).map(value -> factor * value).toArray();
    }

    private static double[] flattened(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    private boolean transformsOneByOne(double[][] rows) {
        Standardizer standardizer = Standardizer.fit(x);
        double[][] all = standardizer.transformAll(rows);
        boolean same = all.length == rows.length;
        for (int row = 0; row < rows.length; row++) {
            same &= close(all[row], standardizer.transform(rows[row]));
        }
        return same;
    }

    private static boolean comesBack(double[][] table, double[] row) {
        Standardizer standardizer = Standardizer.fit(table);
        double[] own = standardizer.inverse(standardizer.transform(row));
        return close(own, row);
    }

    private static boolean close(double[] one, double[] other) {
        boolean close = one.length == other.length;
        for (int i = 0; close && i < one.length; i++) {
            close = close(one[i], other[i]);
        }
        return close;
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= 1e-12 + 1e-9 * Math.abs(other);
    }

    /** Two passes, from the first value on, with the deviation divided by n. */
    private static double[] standardised(double[][] table, double[] row) {
        double[] means = mean(table);
        double[] deviations = deviation(table);
        return IntStream.range(0, row.length)
                .mapToDouble(column -> (row[column] - means[column]) / deviations[column])
                .toArray();
    }

    private static double[] standardised(double[][] table, double[][] rows) {
        return flattened(Stream.of(rows).map(row -> standardised(table, row)).toArray(double[][]::new));
    }

    private static double[] mean(double[][] table) {
        return IntStream.range(0, table[0].length)
                .mapToDouble(column -> table[0][column]
                        + Stream.of(table)
                                .mapToDouble(row -> row[column] - table[0][column])
                                .average()
                                .orElseThrow())
                .toArray();
    }

    private static double[] deviation(double[][] table) {
        double[] means = mean(table);
        return IntStream.range(0, means.length)
                .mapToDouble(column -> Math.sqrt(Stream.of(table)
                        .mapToDouble(row -> (row[column] - means[column]) * (row[column] - means[column]))
                        .average()
                        .orElseThrow()))
                .toArray();
    }
}
