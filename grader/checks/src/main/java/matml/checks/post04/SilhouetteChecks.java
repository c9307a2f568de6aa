package matml.checks.post04;

import java.util.Arrays;
import java.util.Random;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post04.Silhouette;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link Silhouette}. Labels are any whole numbers, and nothing depends on which cluster has which;
 * partitions whose means are compared differ by far more than rounding, or are equal without any.
 */
@Exercise("post04/silhouette")
class SilhouetteChecks {
    /** Whole distances from row 0: 5 and 13 in its own cluster, 17, 10 and 29 in another, 25 to a row alone. */
    private final double[][] triangles = {{0, 0}, {3, 4}, {8, 15}, {5, 12}, {-6, 8}, {20, 21}, {24, -7}};

    private final int[] three = {4, 4, -1, 4, -1, -1, 9};

    private final double[][] line = {{0}, {1}, {4}, {6}, {10}};
    private final int[] halves = {0, 0, 1, 1, 1};

    /** The third of three uneven clusters is nearest to some rows, the first to others; one row sits badly. */
    private final double[][] plane = {{0, 0}, {1, 2}, {2, 0.5}, {6, 1}, {7, 4}, {3, 8}, {4, 9.5}, {2, 7}, {4, 3}};

    private final int[] families = {12, 12, 12, -3, -3, 40, 40, 40, 40};

    @Check(task = 1, points = 2)
    @DisplayName("the mean distance from a row to the other rows of a cluster")
    void meanDistanceToACluster(Observations see) {
        see.situation("two other rows of the own cluster")
                .given("x", triangles)
                .given("label", three)
                .number("mean distance", () -> Silhouette.meanDistance(triangles, three, 0, 4))
                .is(9);
        see.situation("three rows of another cluster")
                .given("x", triangles)
                .given("label", three)
                .number("mean distance", () -> Silhouette.meanDistance(triangles, three, 0, -1))
                .is(56.0 / 3);
        see.situation("another cluster of one row, asked from the last but one")
                .given("x", triangles)
                .given("label", three)
                .number("mean distance", () -> Silhouette.meanDistance(triangles, three, 5, 9))
                .is(Math.sqrt(16 + 28 * 28));
        double[][] x = table(see.random("mean distance"), 12, 3);
        int[] label = {1, 0, 2, 1, 1, 0, 2, 1, 0, 1, 2, 1};
        see.seeded("12 random rows")
                .given("x", x)
                .given("label", label)
                .numbers(
                        "mean distances", () -> new double[] {
                            Silhouette.meanDistance(x, label, 3, 1), Silhouette.meanDistance(x, label, 11, 0)
                        })
                .are(meanDistance(x, label, 3, 1), meanDistance(x, label, 11, 0));
    }

    @Check(task = 1)
    @DisplayName("distances to nothing and from nowhere are refused")
    void meanDistanceRefuses(Observations see) {
        see.situation("the only row of its cluster")
                .refuses("no other row in the own cluster", () -> Silhouette.meanDistance(triangles, three, 6, 9));
        see.situation("a cluster that does not exist")
                .refuses("no such cluster", () -> Silhouette.meanDistance(triangles, three, 0, 5));
        see.situation("a row below 0").refuses("a row below 0", () -> Silhouette.meanDistance(triangles, three, -1, 4));
        see.situation("a row beyond the last")
                .refuses("a row beyond the last", () -> Silhouette.meanDistance(triangles, three, 7, 4));
        see.situation("fewer labels than rows")
                .refuses(
                        "fewer labels than rows",
                        () -> Silhouette.meanDistance(new double[][] {{0}, {1}, {5}}, new int[] {0, 0}, 0, 0));
        see.situation("rows of different lengths")
                .refuses(
                        "rows of different lengths",
                        () -> Silhouette.meanDistance(new double[][] {{0}, {1}, {5, 2}}, new int[] {0, 0, 1}, 0, 0));
    }

    @Check(task = 2, points = 3)
    @DisplayName("the silhouette value of every row")
    void valuesByFormula(Observations see) {
        see.situation("five rows on a line, two clusters")
                .given("x", line)
                .given("label", halves)
                .numbers("values", () -> Silhouette.values(line, halves))
                .are(17.0 / 20, 14.0 / 17, -1.0 / 8, 5.0 / 11, 9.0 / 19);
        see.situation("three uneven clusters")
                .given("x", plane)
                .given("label", families)
                .numbers("values", () -> Silhouette.values(plane, families))
                .are(values(plane, families));
        double[][] x = table(see.random("values"), 12, 3);
        int[] label = {1, 0, 2, 1, 1, 0, 2, 1, 0, 1, 2, 1};
        see.seeded("12 random rows, three clusters")
                .given("x", x)
                .given("label", label)
                .numbers("values", () -> Silhouette.values(x, label))
                .are(values(x, label));
        see.follows(1, () -> followsTheOwnDistances(line, halves) && followsTheOwnDistances(plane, families));
    }

    @Check(task = 2, points = 2)
    @DisplayName("a row alone in its cluster has the value 0")
    void valueOfARowAlone(Observations see) {
        double[][] x = {{0}, {1}, {3}, {7}, {12}};
        int[] label = {3, 3, 8, 5, 5};
        see.situation("one of three clusters has one row")
                .given("x", x)
                .given("label", label)
                .number("value of the row alone", () -> Silhouette.values(x, label)[2])
                .is(0);
        see.situation("its neighbours")
                .given("x", x)
                .given("label", label)
                .numbers("values of the others", () -> {
                    double[] value = Silhouette.values(x, label);
                    return new double[] {value[0], value[1], value[3], value[4]};
                })
                .are(2.0 / 3, 1.0 / 2, -1.0 / 5, 4.0 / 9);
        int[] alone = {2, 0, 1, 4, 3};
        see.situation("every row alone")
                .given("x", x)
                .given("label", alone)
                .numbers("values", () -> Silhouette.values(x, alone))
                .are(0, 0, 0, 0, 0);
        see.follows(1, () -> followsTheOwnDistances(x, label));
    }

    @Check(task = 2)
    @DisplayName("equal rows in one cluster and in two")
    void valuesOfEqualRows(Observations see) {
        double[][] x = {{2, 3}, {2, 3}, {5, 7}, {5, 7}, {5, 7}};
        int[] apart = {0, 0, 1, 1, 1};
        see.situation("equal rows together")
                .given("x", x)
                .given("label", apart)
                .numbers("values", () -> Silhouette.values(x, apart))
                .are(1, 1, 1, 1, 1);
        double[][] equal = {{2, 3}, {2, 3}, {2, 3}, {2, 3}};
        int[] cut = {0, 0, 1, 1};
        see.situation("equal rows in two clusters")
                .given("x", equal)
                .given("label", cut)
                .numbers("values", () -> Silhouette.values(equal, cut))
                .are(0, 0, 0, 0);
        see.follows(1, () -> followsTheOwnDistances(x, apart) && followsTheOwnDistances(equal, cut));
    }

    @Check(task = 2)
    @DisplayName("a single cluster and labels that do not fit the table are refused")
    void valuesRefuse(Observations see) {
        see.situation("one cluster").refuses("one cluster", () -> Silhouette.values(line, new int[] {4, 4, 4, 4, 4}));
        see.situation("fewer labels than rows")
                .refuses("fewer labels than rows", () -> Silhouette.values(line, new int[] {0, 0, 1, 1}));
        see.situation("no rows").refuses("no rows", () -> Silhouette.values(new double[0][], new int[0]));
        see.situation("rows of different lengths")
                .refuses(
                        "rows of different lengths",
                        () -> Silhouette.values(new double[][] {{0}, {1}, {5, 2}}, new int[] {0, 1, 1}));
    }

    @Check(task = 3, points = 2)
    @DisplayName("the mean silhouette of all rows")
    void meanOfAllRows(Observations see) {
        see.situation("five rows on a line, two clusters")
                .given("x", line)
                .given("label", halves)
                .number("mean", () -> Silhouette.mean(line, halves))
                .is((17.0 / 20 + 14.0 / 17 - 1.0 / 8 + 5.0 / 11 + 9.0 / 19) / 5);
        double[][] x = {{0}, {1}, {3}, {7}, {12}};
        int[] label = {3, 3, 8, 5, 5};
        see.situation("one of three clusters has one row")
                .given("x", x)
                .given("label", label)
                .number("mean", () -> Silhouette.mean(x, label))
                .is((2.0 / 3 + 1.0 / 2 - 1.0 / 5 + 4.0 / 9) / 5);
        see.situation("three uneven clusters")
                .given("x", plane)
                .given("label", families)
                .number("mean", () -> Silhouette.mean(plane, families))
                .is(mean(plane, families));
        Random random = see.random("mean");
        double[][] rows = table(random, 15, 2);
        int[] labels = random.ints(15, 0, 4).toArray();
        labels[0] = 0;
        labels[1] = 1;
        see.seeded("15 random rows")
                .given("x", rows)
                .given("label", labels)
                .number("mean", () -> Silhouette.mean(rows, labels))
                .is(mean(rows, labels));
        see.follows(
                2,
                () -> followsTheOwnValues(line, halves)
                        && followsTheOwnValues(x, label)
                        && followsTheOwnValues(plane, families));
    }

    @Check(task = 3)
    @DisplayName("the mean of a single cluster is refused")
    void meanRefuses(Observations see) {
        see.situation("one cluster").refuses("one cluster", () -> Silhouette.mean(line, new int[] {4, 4, 4, 4, 4}));
        see.follows(2, () -> Silhouette.values(line, new int[] {4, 4, 4, 4, 4}).length == 5);
    }

    @Check(task = 4, points = 2)
    @DisplayName("the partition with the largest mean silhouette")
    void bestPartition(Observations see) {
        double[][] x = {{0}, {0.25}, {2.5}, {10}, {11.5}, {13}, {17}};
        int[][] partitions = {
            {0, 0, 0, 1, 1, 0, 0},
            {4, 4, 5, 1, 1, 1, 2},
            {1, 1, 1, 2, 2, 2, 2},
            {0, 0, 3, 1, 1, 1, 2},
            {1, 0, 2, 3, 3, 4, 5}
        };
        see.situation("five partitions of seven rows")
                .given("x", x)
                .given("partitions", partitions)
                .word("chosen", () -> switch (Silhouette.best(x, partitions)) {
                    case 0 -> "the worst one";
                    case 1 -> "the one with the largest value of a single row";
                    case 2 -> "the best one";
                    case 3 -> "one too far";
                    case 4 -> "the one with most clusters";
                    default -> "no such partition";
                })
                .is("the best one");
        int[][] bad = {{0, 1, 0, 1, 0, 1, 0}, {0, 1, 1, 0, 0, 1, 1}, {0, 1, 2, 0, 1, 2, 0}};
        int leastBad = best(x, bad);
        see.situation("nothing but bad partitions")
                .given("x", x)
                .given("partitions", bad)
                .word("chosen", () -> Silhouette.best(x, bad) == leastBad ? "the least bad one" : "another one")
                .is("the least bad one");
        see.follows(3, () -> {
            double[] means = new double[partitions.length];
            for (int p = 0; p < means.length; p++) {
                means[p] = Silhouette.mean(x, partitions[p]);
            }
            int chosen = Silhouette.best(x, partitions);
            return Arrays.stream(means).allMatch(each -> means[chosen] >= each) && best(x, partitions) != chosen;
        });
    }

    @Check(task = 4)
    @DisplayName("of equally good partitions the first, and of one partition this one")
    void bestOfEqualPartitions(Observations see) {
        double[][] x = {{0}, {1}, {5}};
        int[][] partitions = {{0, 1, 0}, {0, 1, 2}, {7, 6, 5}};
        see.situation("two equally good ones after a bad one")
                .given("x", x)
                .given("partitions", partitions)
                .word("chosen", () -> switch (Silhouette.best(x, partitions)) {
                    case 1 -> "the first of the best";
                    case 2 -> "the last of the best";
                    default -> "the bad one";
                })
                .is("the first of the best");
        see.situation("a single partition")
                .given("x", x)
                .word(
                        "chosen",
                        () -> Silhouette.best(x, new int[][] {{0, 1, 0}}) == 0 ? "this one" : "no such partition")
                .is("this one");
        see.situation("no partition").refuses("no partition", () -> Silhouette.best(x, new int[0][]));
    }

    /** Whether the student's values are what the formula makes of their own mean distances. */
    private static boolean followsTheOwnDistances(double[][] x, int[] label) {
        double[] value = Silhouette.values(x, label);
        for (int i = 0; i < x.length; i++) {
            int row = i;
            double expected = 0;
            if (Arrays.stream(label).filter(each -> each == label[row]).count() > 1) {
                double a = Silhouette.meanDistance(x, label, i, label[i]);
                double b = Arrays.stream(label)
                        .filter(each -> each != label[row])
                        .mapToDouble(each -> Silhouette.meanDistance(x, label, row, each))
                        .min()
                        .orElseThrow();
                expected = Math.max(a, b) == 0 ? 0 : (b - a) / Math.max(a, b);
            }
            if (!(Math.abs(value[i] - expected) < 1e-9)) {
                return false;
            }
        }
        return true;
    }

    private static boolean followsTheOwnValues(double[][] x, int[] label) {
        double own = Arrays.stream(Silhouette.values(x, label)).average().orElseThrow();
        return Math.abs(Silhouette.mean(x, label) - own) < 1e-9;
    }

    private static int best(double[][] x, int[][] partitions) {
        int best = 0;
        for (int p = 1; p < partitions.length; p++) {
            best = mean(x, partitions[p]) > mean(x, partitions[best]) ? p : best;
        }
        return best;
    }

    private static double mean(double[][] x, int[] label) {
        return Arrays.stream(values(x, label)).average().orElseThrow();
    }

    private static double[] values(double[][] x, int[] label) {
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double a = meanDistance(x, label, i, label[i]);
            double b = Double.POSITIVE_INFINITY;
            for (int each : label) {
                b = each == label[i] ? b : Math.min(b, meanDistance(x, label, i, each));
            }
            value[i] = Double.isNaN(a) ? 0 : (b - a) / Math.max(a, b);
        }
        return value;
    }

    /** NaN without other rows. */
    private static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        double sum = 0;
        int others = 0;
        for (int i = 0; i < x.length; i++) {
            if (i != row && label[i] == cluster) {
                double squares = 0;
                for (int f = 0; f < x[i].length; f++) {
                    squares += Math.pow(x[row][f] - x[i][f], 2);
                }
                sum += Math.sqrt(squares);
                others++;
            }
        }
        return sum / others;
    }

    private static double[][] table(Random random, int n, int d) {
        double[][] table = new double[n][];
        for (int i = 0; i < n; i++) {
            table[i] = random.doubles(d, 0, 5).toArray();
        }
        return table;
    }
}
