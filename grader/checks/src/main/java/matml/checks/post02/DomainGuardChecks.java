package matml.checks.post02;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.ml.Regressor;
import matml.post02.DomainGuard;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link DomainGuard}. Which guard it is is the student's choice, so only clear cases are asked about:
 * training rows, middles between nearest neighbours, and rows more than five widths outside. The columns' scales differ
 * by a factor of a thousand, and no column's extremes are in the first or the last row together.
 */
@Exercise("post02/domain-guard")
class DomainGuardChecks {
    /** Atomic number, a difference of electronegativities, an energy: ranges 14 to 50, 0.02 to 0.06, -4 to -1. */
    private final double[][] x = {{32, 0.05, -2}, {50, 0.03, -1}, {23, 0.06, -2.5}, {41, 0.02, -4}, {14, 0.04, -3}};

    private final double[][] middles = {{27.5, 0.055, -2.25}, {18.5, 0.05, -2.75}, {41, 0.04, -1.5}};

    @Check(task = 1, points = 2)
    @DisplayName("smallest and largest values of columns that rise, fall and lie below zero")
    void rangeOfEveryColumn(Observations see) {
        see.situation("five rows, three columns")
                .given("x", x)
                .word("shape", () -> shape(DomainGuard.range(x)))
                .is("two rows, one number for each column")
                .numbers("smallest values", () -> DomainGuard.range(x)[0])
                .are(14, 0.02, -4)
                .numbers("largest values", () -> DomainGuard.range(x)[1])
                .are(50, 0.06, -1);
        double[][] sorted = {{9, 1}, {7, 2}, {4, 5}, {3, 8}};
        see.situation("one column falls, one rises")
                .given("x", sorted)
                .numbers("smallest values", () -> DomainGuard.range(sorted)[0])
                .are(3, 1)
                .numbers("largest values", () -> DomainGuard.range(sorted)[1])
                .are(9, 8);
        double[][] negative = {{-2.5, -7}, {-1.5, -9}, {-3.5, -8}};
        see.situation("all values below zero")
                .given("x", negative)
                .numbers("smallest values", () -> DomainGuard.range(negative)[0])
                .are(-3.5, -9)
                .numbers("largest values", () -> DomainGuard.range(negative)[1])
                .are(-1.5, -7);
        double[][] one = {{2.5, -1.25, 4}};
        see.situation("one row")
                .given("x", one)
                .numbers("smallest values", () -> DomainGuard.range(one)[0])
                .are(2.5, -1.25, 4)
                .numbers("largest values", () -> DomainGuard.range(one)[1])
                .are(2.5, -1.25, 4);
    }

    @Check(task = 1)
    @DisplayName("smallest and largest values of a random table, in arrays of their own")
    void rangeOfRandomTable(Observations see) {
        Random random = see.random("table");
        double[][] table = IntStream.range(0, 20)
                .mapToObj(i -> random.doubles(4, -5, 5).toArray())
                .toArray(double[][]::new);
        see.seeded("20 random rows")
                .given("x", table)
                .numbers("smallest values", () -> DomainGuard.range(table)[0])
                .are(extremes(table, false))
                .numbers("largest values", () -> DomainGuard.range(table)[1])
                .are(extremes(table, true));
        see.situation("the caller writes into the result")
                .given("x", x)
                .word("the caller's table", () -> {
                    double[][] range = DomainGuard.range(x);
                    boolean own = Arrays.stream(x).noneMatch(row -> row == range[0] || row == range[1]);
                    return own && range[0] != range[1] ? "is not touched" : "changes with it";
                })
                .is("is not touched");
    }

    @Check(task = 1)
    @DisplayName("tables without rows and rows of different lengths are refused")
    void rangeRefuses(Observations see) {
        see.situation("no rows").refuses("a table without rows", () -> DomainGuard.range(new double[0][]));
        see.situation("a shorter row")
                .refuses("a shorter second row", () -> DomainGuard.range(new double[][] {{1, 2}, {3}}));
        see.situation("a longer row")
                .refuses("a longer second row", () -> DomainGuard.range(new double[][] {{1, 2}, {3, 4, 5}}));
    }

    @Check(task = 2, points = 2)
    @DisplayName("training rows and middles between nearest neighbours are inside")
    void trainingRowsAreInside(Observations see) {
        see.situation("training rows")
                .given("x", x)
                .word("the five rows", () -> where(x))
                .is("inside, inside, inside, inside, inside");
        see.situation("middles between nearest neighbours")
                .given("x", x)
                .given("rows", middles)
                .word("the three middles", () -> where(middles))
                .is("inside, inside, inside");
        double[][] two = {{3, -1}, {5, -2}};
        double[] middle = {4, -1.5};
        see.situation("two training rows")
                .given("x", two)
                .given("row", middle)
                .word("first row", () -> where(two, two[0]))
                .is("inside")
                .word("second row", () -> where(two, two[1]))
                .is("inside")
                .word("middle", () -> where(two, middle))
                .is("inside");
        see.follows(1, this::ownRangeMisleads);
    }

    @Check(task = 2, points = 2)
    @DisplayName("a row is outside if a single feature is far away, whichever it is and in whichever direction")
    void oneFeatureIsEnough(Observations see) {
        outside(see, "the first feature is far above", 300, 0.05, -2);
        outside(see, "the second feature is far above", 32, 0.31, -2);
        outside(see, "the last feature is far above", 32, 0.05, 20);
        outside(see, "the first feature is far below", -220, 0.05, -2);
        outside(see, "the second feature is far below", 32, -0.24, -2);
        outside(see, "the last feature is far below", 32, 0.05, -26);
        outside(see, "all features are far above", 300, 0.31, 20);
        // Twelve widths up and twelve widths down.
        outside(see, "two features are far away in opposite directions", 32 + 12 * 36, 0.05 - 12 * 0.04, -2);
        // The mean of the row is that of the first training row.
        outside(see, "two features are far away, their sum is usual", 32 - 240, 0.05, -2 + 240);
        see.follows(1, this::ownRangeMisleads);
    }

    @Check(task = 2)
    @DisplayName("a column with one value for all training rows does not disturb")
    void constantColumn(Observations see) {
        double[][] constant = {{2.5, 4, 1}, {3.5, 4, 2}, {1.5, 4, 4}, {2, 4, 3}};
        double[] far = {2.5, 4, 40};
        see.situation("training rows")
                .given("x", constant)
                .word("the four rows", () -> Arrays.stream(constant)
                        .map(row -> where(constant, row))
                        .collect(Collectors.joining(", ")))
                .is("inside, inside, inside, inside");
        see.situation("another feature is far away")
                .given("x", constant)
                .given("row", far)
                .word("the row", () -> where(constant, far))
                .is("outside");
        see.follows(1, this::ownRangeMisleads);
    }

    @Check(task = 2)
    @DisplayName("a guard is not changed by questions, by the caller's table or by other guards")
    void guardsDoNotChange(Observations see) {
        double[] far = {300, 0.31, 20};
        see.situation("the same outsider, asked about twice")
                .word("second answer", () -> {
                    DomainGuard guard = DomainGuard.fit(x);
                    guard.inside(far.clone());
                    return word(guard.inside(far.clone()));
                })
                .is("outside");
        see.situation("an insider, asked about after an outsider")
                .word("answer", () -> {
                    DomainGuard guard = DomainGuard.fit(x);
                    guard.inside(far.clone());
                    return word(guard.inside(x[0].clone()));
                })
                .is("inside");
        see.situation("the caller fills its table with other numbers")
                .word("a training row", () -> {
                    double[][] mine = copy(x);
                    DomainGuard guard = DomainGuard.fit(mine);
                    Arrays.stream(mine).forEach(row -> Arrays.fill(row, 1e4));
                    return word(guard.inside(x[0].clone()));
                })
                .is("inside");
        see.situation("another guard is fitted")
                .word("a training row", () -> {
                    DomainGuard guard = DomainGuard.fit(x);
                    DomainGuard.fit(new double[][] {{1e4, 1e4, 1e4}, {2e4, 3e4, 2e4}});
                    return word(guard.inside(x[0].clone()));
                })
                .is("inside");
        see.follows(1, this::ownRangeMisleads);
    }

    @Check(task = 2)
    @DisplayName("fewer than two training rows, and rows with another number of features, are refused")
    void guardRefuses(Observations see) {
        see.situation("no training rows").refuses("no training rows", () -> DomainGuard.fit(new double[0][]));
        see.situation("one training row")
                .refuses("one training row", () -> DomainGuard.fit(new double[][] {{1, 2, 3}}));
        see.situation("training rows of different lengths")
                .refuses("a shorter second row", () -> DomainGuard.fit(new double[][] {{1, 2}, {3}}));
        see.situation("a feature too few").refuses("a row with a feature too few", () -> DomainGuard.fit(copy(x))
                .inside(new double[] {32, 0.05}));
        see.situation("a feature too many").refuses("a row with a feature too many", () -> DomainGuard.fit(copy(x))
                .inside(new double[] {32, 0.05, -2, 1}));
    }

    @Check(task = 3, points = 2)
    @DisplayName("coverage is the share of the rows inside")
    void coverageIsAShare(Observations see) {
        double[][] three = {x[1].clone(), {300, 0.05, -2}, middles[0].clone()};
        see.situation("two of three rows inside")
                .given("x", x)
                .given("rows", three)
                .number("coverage", () -> DomainGuard.fit(x).coverage(three))
                .is(2 / 3.0);
        double[][] seven = {
            {300, 0.05, -2},
            x[0].clone(),
            {32, 0.05, 20},
            {32, -0.24, -2},
            {300, 0.31, 20},
            x[3].clone(),
            {32, 0.05, -26}
        };
        see.situation("two of seven rows inside, the first outside")
                .given("x", x)
                .given("rows", seven)
                .number("coverage", () -> DomainGuard.fit(x).coverage(seven))
                .is(2 / 7.0);
        double[][] none = {{300, 0.31, 20}};
        see.situation("one row, outside")
                .given("x", x)
                .given("rows", none)
                .number("coverage", () -> DomainGuard.fit(x).coverage(none))
                .is(0);
        see.situation("the training rows")
                .given("x", x)
                .number("coverage", () -> DomainGuard.fit(x).coverage(x))
                .is(1);
        see.follows(2, this::ownGuardMisleads);
    }

    @Check(task = 3)
    @DisplayName("coverage refuses tables without rows and rows with another number of features")
    void coverageRefuses(Observations see) {
        see.situation("no rows")
                .refuses("a table without rows", () -> DomainGuard.fit(copy(x)).coverage(new double[0][]));
        see.situation("a feature too few").refuses("a row with a feature too few", () -> DomainGuard.fit(copy(x))
                .coverage(new double[][] {{32, 0.05, -2}, {32, 0.05}}));
        see.follows(2, () -> accepts(() -> DomainGuard.fit(copy(x)).inside(new double[] {32, 0.05})));
    }

    @Check(task = 4, points = 2)
    @DisplayName("rows inside are answered by the model, others by the simulator, and only one of them is asked")
    void workIsDivided(Observations see) {
        see.situation("a row inside")
                .number("answer", () -> new Desk().ask(middles[0]).answer)
                .is(1027.5)
                .number("calls of the model", () -> new Desk().ask(middles[0]).modelCalls)
                .is(1)
                .number("calls of the simulator", () -> new Desk().ask(middles[0]).simulatorCalls)
                .is(0);
        double[] far = {32, 0.31, -2};
        see.situation("a row outside")
                .number("answer", () -> new Desk().ask(far).answer)
                .is(2032)
                .number("calls of the model", () -> new Desk().ask(far).modelCalls)
                .is(0)
                .number("calls of the simulator", () -> new Desk().ask(far).simulatorCalls)
                .is(1);
        see.follows(2, this::ownGuardMisleads);
    }

    @Check(task = 4)
    @DisplayName("every row is judged by itself, and nobody is asked before there is a question")
    void everyRowByItself(Observations see) {
        double[][] rows = {{300, 0.05, -2}, middles[1], {32, 0.05, -26}, x[4], middles[2]};
        see.situation("five questions, the first outside")
                .given("rows", rows)
                .numbers("answers", () -> {
                    Desk desk = new Desk();
                    return Arrays.stream(rows)
                            .mapToDouble(row -> desk.ask(row).answer)
                            .toArray();
                })
                .are(2300, 1018.5, 2032, 1014, 1041);
        double[][] others = {middles[1], {300, 0.05, -2}, x[4]};
        see.situation("three questions, the first inside")
                .given("rows", others)
                .numbers("answers", () -> {
                    Desk desk = new Desk();
                    return Arrays.stream(others)
                            .mapToDouble(row -> desk.ask(row).answer)
                            .toArray();
                })
                .are(1018.5, 2300, 1014);
        see.situation("no question")
                .number("calls", () -> {
                    Desk desk = new Desk();
                    return desk.modelCalls + desk.simulatorCalls;
                })
                .is(0);
        see.situation("a feature too few")
                .refuses("a question with a feature too few", () -> new Desk().ask(new double[] {32, 0.05}));
        see.follows(2, this::ownGuardMisleads);
        see.follows(2, () -> accepts(() -> DomainGuard.fit(copy(x)).inside(new double[] {32, 0.05})));
    }

    /** A model that says 1000 plus the first feature, a simulator that says 2000 plus the first feature. */
    private final class Desk {
        private int modelCalls;
        private int simulatorCalls;
        private double answer;
        private final Regressor guarded = DomainGuard.fit(copy(x))
                .guarded(
                        row -> {
                            modelCalls++;
                            return 1000 + row[0];
                        },
                        row -> {
                            simulatorCalls++;
                            return 2000 + row[0];
                        });

        Desk ask(double[] row) {
            answer = guarded.predict(row.clone());
            return this;
        }
    }

    /** Whether the student's own range is wrong and the guard judges the clear cases just by that range. */
    private boolean ownRangeMisleads() {
        double[][] own = DomainGuard.range(copy(x));
        if (Arrays.equals(own[0], extremes(x, false)) && Arrays.equals(own[1], extremes(x, true))) {
            return false;
        }
        return Arrays.stream(new double[][][] {x, middles})
                .flatMap(Arrays::stream)
                .allMatch(row -> where(x, row)
                        .equals(word(IntStream.range(0, row.length)
                                .allMatch(column -> row[column] >= own[0][column] && row[column] <= own[1][column]))));
    }

    /** Whether the student's own guard judges wrongly one of the rows that tasks 3 and 4 ask about. */
    private boolean ownGuardMisleads() {
        double[][] far = {
            {300, 0.05, -2}, {32, 0.31, -2}, {32, 0.05, 20}, {32, -0.24, -2}, {300, 0.31, 20}, {32, 0.05, -26}
        };
        return (where(x) + where(middles)).contains("outside") || where(far).contains("inside");
    }

    private static boolean accepts(Runnable call) {
        try {
            call.run();
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private void outside(Observations see, String situation, double... row) {
        see.situation(situation)
                .given("x", x)
                .given("row", row)
                .word("the row", () -> where(x, row))
                .is("outside");
    }

    /** For each row, by one guard: inside or outside. */
    private String where(double[][] rows) {
        DomainGuard guard = DomainGuard.fit(copy(x));
        return Arrays.stream(rows).map(row -> word(guard.inside(row))).collect(Collectors.joining(", "));
    }

    private static String where(double[][] training, double[] row) {
        return word(DomainGuard.fit(training).inside(row));
    }

    private static String word(boolean inside) {
        return inside ? "inside" : "outside";
    }

    private static String shape(double[][] range) {
        if (range.length == 2 && range[0].length == 3 && range[1].length == 3) {
            return "two rows, one number for each column";
        }
        boolean pairs = range.length == 3 && Arrays.stream(range).allMatch(row -> row.length == 2);
        boolean byRow = range.length == 5 || range.length == 2 && range[0].length == 5;
        return pairs ? "one pair for each column" : byRow ? "as many as there are rows" : "another shape";
    }

    private static double[] extremes(double[][] table, boolean largest) {
        return IntStream.range(0, table[0].length)
                .mapToDouble(column -> {
                    double[] values = Arrays.stream(table)
                            .mapToDouble(row -> row[column])
                            .sorted()
                            .toArray();
                    return values[largest ? values.length - 1 : 0];
                })
                .toArray();
    }

    private static double[][] copy(double[][] table) {
        return Arrays.stream(table).map(double[]::clone).toArray(double[][]::new);
    }
}
