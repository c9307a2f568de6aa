package matml.checks.post01;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import matml.kit.Calls;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post01.Clustering;
import matml.post01.StructureClusterer;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link StructureClusterer}. The best clustering is demanded only where every start of different
 * points leads to it, which was tried or can be shown: two families far apart, k = 2. On the table that is hard to
 * cluster only what holds for every run is asked. Nothing here depends on how the clusters are numbered.
 */
@Exercise("post01/structure-clusterer")
class StructureClustererChecks {
    private static final int SEEDS = 25;
    private static final int MANY_PASSES = 200;

    /** Ten rows without clear families: different starts end in different places, after one to three passes. */
    private final double[][] hard = {
        {0.3, 2.1}, {1.1, 0.4}, {1.9, 3.2}, {2.4, 1.7}, {3.0, 0.2},
        {3.3, 2.8}, {4.2, 1.1}, {4.9, 3.6}, {5.6, 0.9}, {6.1, 2.2}
    };

    private final double[][] families = {{0, 1}, {0.5, 0}, {1, 2}, {9, 8.5}, {10, 8}, {11, 10}, {10.5, 9}};
    private final int[] family = {0, 0, 0, 1, 1, 1, 1};

    @Check(task = 1, points = 2)
    @DisplayName("every row goes to its nearest centroid, of equally near ones to the first")
    void assignToTheNearest(Observations see) {
        double[][] x = {{0, 0.5}, {2.5, 2.5}, {1, 4}, {5, 0}, {0.5, 6}, {3, -1}};
        double[][] centroid = {{4, 4.5}, {0, 1}, {4.5, 0}, {-0.5, 5}};
        see.situation("six rows, four centroids")
                .given("x", x)
                .given("centroid", centroid)
                .word("rows", () -> whereTo(x, centroid, StructureClusterer.assign(x, centroid)))
                .is("to the nearest centroid");
        double[][] between = {{1}, {5}};
        double[][] onALine = {{9}, {0}, {2}, {4}, {6}};
        see.situation("halfway between two centroids")
                .given("x", between)
                .given("centroid", onALine)
                .word("rows", () -> switch (Arrays.toString(StructureClusterer.assign(between, onALine))) {
                    case "[1, 3]" -> "to the first";
                    case "[2, 4]" -> "to the last";
                    default -> "elsewhere";
                })
                .is("to the first");
        Random random = see.random("assign");
        double[][] rows = table(random, 20, 3);
        double[][] centres = table(random, 4, 3);
        see.seeded("20 random rows, four centroids")
                .given("x", rows)
                .given("centroid", centres)
                .word("rows", () -> whereTo(rows, centres, StructureClusterer.assign(rows, centres)))
                .is("to the nearest centroid");
    }

    @Check(task = 1)
    @DisplayName("tables that do not fit together are refused when rows are assigned")
    void assignRefuses(Observations see) {
        double[][] x = {{1, 2}, {3, 4}};
        see.situation("more features in the centroids")
                .refuses(
                        "more features in the centroids",
                        () -> StructureClusterer.assign(x, new double[][] {{1, 2, 3}}));
        see.situation("no centroid").refuses("no centroid", () -> StructureClusterer.assign(x, new double[0][]));
        see.situation("rows of different lengths")
                .refuses(
                        "rows of different lengths",
                        () -> StructureClusterer.assign(new double[][] {{1, 2}, {3}}, new double[][] {{1, 2}}));
    }

    @Check(task = 2, points = 2)
    @DisplayName("every centroid becomes the mean of its own rows")
    void updateToTheMean(Observations see) {
        double[][] x = {{1, 8}, {2, 1}, {4, 3}, {10, -2}, {3, 7}, {6, 0.5}};
        int[] label = {2, 0, 2, 0, 1, 2};
        double[][] previous = {{5, 5}, {4, 6}, {2, 3}};
        see.situation("three uneven clusters")
                .given("x", x)
                .given("label", label)
                .given("previous", previous)
                .numbers("centroids", () -> flat(StructureClusterer.update(x, label, previous)))
                .are(6, -0.5, 3, 7, 11 / 3.0, 11.5 / 3);
        Random random = see.random("update");
        double[][] rows = table(random, 20, 3);
        int[] labels = new int[20];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = i % 4 * (i % 2);
        }
        double[][] centres = table(random, 4, 3);
        see.seeded("20 random rows")
                .given("x", rows)
                .given("label", labels)
                .given("previous", centres)
                .numbers("centroids with rows", () -> {
                    double[][] centroid = StructureClusterer.update(rows, labels, centres);
                    return flat(centroid[0], centroid[1], centroid[3]);
                })
                .are(flat(mean(rows, labels, 0), mean(rows, labels, 1), mean(rows, labels, 3)));
    }

    @Check(task = 2)
    @DisplayName("a cluster without rows has a centroid all the same")
    void updateOfAnEmptyCluster(Observations see) {
        double[][] x = {{1, 2}, {2, 6}, {7, 1}};
        int[] label = {2, 2, 0};
        double[][] previous = {{6, 6}, {4, 4}, {1, 1}};
        see.situation("the second of three clusters is empty")
                .given("x", x)
                .given("label", label)
                .given("previous", previous)
                .word("centroid of the empty cluster", () -> {
                    double[][] centroid = StructureClusterer.update(x, label, previous);
                    return centroid.length == 3 && centroid[1].length == 2 ? kind(centroid[1]) : "missing";
                })
                .is("numbers")
                .numbers("centroids of the others", () -> {
                    double[][] centroid = StructureClusterer.update(x, label, previous);
                    return flat(centroid[0], centroid[centroid.length - 1]);
                })
                .are(7, 1, 1.5, 4);
    }

    @Check(task = 2)
    @DisplayName("labels and tables that do not fit together are refused when centroids are moved")
    void updateRefuses(Observations see) {
        double[][] x = {{1, 2}, {3, 4}};
        double[][] previous = {{1, 1}, {2, 2}};
        see.situation("fewer labels than rows")
                .refuses("fewer labels than rows", () -> StructureClusterer.update(x, new int[] {0}, previous));
        see.situation("a label above the last cluster")
                .refuses(
                        "a label above the last cluster",
                        () -> StructureClusterer.update(x, new int[] {0, 2}, previous));
        see.situation("a negative label")
                .refuses("a negative label", () -> StructureClusterer.update(x, new int[] {0, -1}, previous));
        see.situation("centroids with more features")
                .refuses(
                        "centroids with more features",
                        () -> StructureClusterer.update(x, new int[] {0, 1}, new double[][] {{1, 1, 1}, {2, 2, 2}}));
        see.situation("moving centroids to rows of different lengths")
                .refuses(
                        "rows of different lengths",
                        () -> StructureClusterer.update(
                                new double[][] {{1, 2}, {3}, {4, 5}}, new int[] {0, 1, 1}, previous));
    }

    @Check(task = 3, points = 2)
    @DisplayName("k-means finds two families that are far apart, from every start")
    void kMeansFindsFamilies(Observations see) {
        see.situation("two families")
                .given("x", families)
                .word("labels and centroids", () -> form(run(families, 2, MANY_PASSES, 1), families.length, 2, 2))
                .is("as many as asked")
                .word("families found", () -> found(family, families, 2, SEEDS))
                .is("always")
                .number("inertia", () -> run(families, 2, MANY_PASSES, 2).inertia())
                .is(6.875);
        followsTheOwnSteps(see, families, 2);
        Random random = see.random("families");
        // One feature: with two, a start can cut both families in half and stay there. On a line, with 8 rows in [0, 5]
        // and
        // 4 in [60, 65], every start comes out right: a mixed centroid lies above 20 or below 22, the other beyond it.
        double[][] x = table(random, 12, 1);
        int[] side = new int[12];
        for (int i = 0; i < 12; i++) {
            side[i] = i % 3 == 0 ? 1 : 0;
            x[i][0] += 60 * side[i];
        }
        see.seeded("two random families")
                .given("x", x)
                .word("families found", () -> found(side, x, 2, 5))
                .is("always");
    }

    @Check(task = 3, points = 2)
    @DisplayName("k-means goes on until labels and centroids fit each other")
    void kMeansEndsAtAFixedPoint(Observations see) {
        see.situation("a hard table, passes in plenty")
                .given("x", hard)
                .word(
                        "every row with its nearest centroid",
                        () -> always(seed -> {
                            Clustering found = run(hard, 3, MANY_PASSES, seed);
                            return isNearest(hard, found.centroid(), found.label());
                        }))
                .is("always")
                .word(
                        "every centroid the mean of its rows",
                        () -> always(seed -> {
                            Clustering found = run(hard, 3, MANY_PASSES, seed);
                            return areMeans(hard, found.label(), found.centroid());
                        }))
                .is("always");
        followsTheOwnSteps(see, hard, 3);
    }

    @Check(task = 3)
    @DisplayName("one pass more never makes the inertia larger")
    void inertiaNeverRises(Observations see) {
        see.situation("a hard table, one to six passes")
                .given("x", hard)
                .word(
                        "inertia no larger after one pass more",
                        () -> always(seed -> {
                            double before = Double.POSITIVE_INFINITY;
                            for (int passes = 1; passes <= 6; passes++) {
                                double inertia = run(hard, 3, passes, seed).inertia();
                                if (!(inertia <= before * (1 + 1e-9))) {
                                    return false;
                                }
                                before = inertia;
                            }
                            return true;
                        }))
                .is("always");
        // Thirty points on a line, farther and farther apart: five centroids take many passes to settle.
        double[][] line = new double[30][];
        for (int i = 0; i < line.length; i++) {
            line[i] = new double[] {(i + 1) * (i + 1)};
        }
        see.situation("many passes needed, one allowed")
                .given("x", line)
                .word(
                        "labels and centroids that fit each other after one pass",
                        () -> always(seed -> {
                            Clustering found = run(line, 5, 1, seed);
                            return isNearest(line, found.centroid(), found.label())
                                    && areMeans(line, found.label(), found.centroid());
                        }))
                .is("not always");
        followsTheOwnSteps(see, hard, 3);
    }

    @Check(task = 3)
    @DisplayName("k-means starts from different points")
    void kMeansStartsFromDifferentPoints(Observations see) {
        // One repeated start heals itself in many programs; three at one point never do.
        double[][] repeated = new double[10][];
        int[] point = new int[10];
        for (int i = 0; i < 10; i++) {
            point[i] = i == 3 ? 1 : i == 6 ? 2 : 0;
            repeated[i] = new double[] {1 + 3 * point[i], 2 + point[i] * point[i]};
        }
        see.situation("three points, one of them many times")
                .given("x", repeated)
                .word("every point in its own cluster", () -> found(point, repeated, 3, SEEDS))
                .is("always");
        followsTheOwnSteps(see, repeated, 3);
    }

    @Check(task = 3)
    @DisplayName("as many clusters as rows, a single cluster, more clusters than different points")
    void kMeansAtItsLimits(Observations see) {
        double[][] four = {{0, 0}, {1, 1}, {10, 4}, {5, 7}};
        int[] alone = {0, 1, 2, 3};
        see.situation("a cluster for every row")
                .given("x", four)
                .word("every row alone", () -> found(alone, four, 4, SEEDS))
                .is("always");
        see.situation("one cluster for all")
                .given("x", four)
                .number("inertia", () -> run(four, 1, MANY_PASSES, 1).inertia())
                .is(92);
        followsTheOwnSteps(see, four, 1);
        double[][] equal = {{2, 3}, {2, 3}, {2, 3}};
        see.situation("two clusters, one point three times")
                .given("x", equal)
                .word("centroids", () -> {
                    Clustering found = run(equal, 2, MANY_PASSES, 1);
                    return found.centroid().length == 2 ? kind(flat(found.centroid())) : "not two";
                })
                .is("numbers")
                .number("inertia", () -> run(equal, 2, MANY_PASSES, 1).inertia())
                .is(0);
        followsTheOwnSteps(see, equal, 2);
    }

    @Check(task = 3)
    @DisplayName("equal seeds give equal clusterings")
    void kMeansIsReproducible(Observations see) {
        see.situation("a hard table, every seed twice")
                .given("x", hard)
                .word(
                        "equal labels",
                        () -> always(seed -> Arrays.equals(
                                run(hard, 4, MANY_PASSES, seed).label(),
                                run(hard, 4, MANY_PASSES, seed).label())))
                .is("always");
    }

    @Check(task = 3)
    @DisplayName("impossible numbers of clusters and passes are refused")
    void kMeansRefuses(Observations see) {
        double[][] x = {{1, 2}, {3, 4}, {5, 5}};
        see.situation("more clusters than rows")
                .refuses("more clusters than rows", () -> StructureClusterer.kMeans(x, 4, 10, 1));
        see.situation("no cluster").refuses("no cluster", () -> StructureClusterer.kMeans(x, 0, 10, 1));
        see.situation("no pass").refuses("no pass", () -> StructureClusterer.kMeans(x, 2, 0, 1));
    }

    @Check(task = 4, points = 2)
    @DisplayName("adjusted Rand index of different partitions")
    void adjustedRandByFormula(Observations see) {
        int[] a = {0, 0, 0, 0, 1, 1, 2};
        int[] b = {5, 5, 5, -3, -3, -3, 5};
        see.situation("seven rows")
                .given("a", a)
                .given("b", b)
                .number("adjusted Rand index", () -> StructureClusterer.adjustedRand(a, b))
                .is(0.2);
        int[] rows = {0, 0, 1, 1};
        int[] columns = {0, 1, 0, 1};
        see.situation("less agreement than chance")
                .given("a", rows)
                .given("b", columns)
                .number("adjusted Rand index", () -> StructureClusterer.adjustedRand(rows, columns))
                .is(-0.5);
        int[] renamed = {40, 40, 40, 40, 0, 0, -7};
        see.situation("the same partition with other numbers")
                .given("a", a)
                .given("b", renamed)
                .number("adjusted Rand index", () -> StructureClusterer.adjustedRand(a, renamed))
                .is(1);
        Random random = see.random("partitions");
        int[] one = random.ints(30, 0, 4).toArray();
        int[] other = random.ints(30, 0, 3).toArray();
        see.seeded("30 random labels")
                .given("a", one)
                .given("b", other)
                .number("adjusted Rand index", () -> StructureClusterer.adjustedRand(one, other))
                .is(adjustedRand(one, other));
    }

    @Check(task = 4)
    @DisplayName("adjusted Rand index where one or both partitions have nothing to tell")
    void adjustedRandOfTrivialPartitions(Observations see) {
        int[] together = {4, 4, 4};
        int[] apart = {2, 0, 1};
        see.situation("all rows together, twice")
                .given("a", together)
                .number("adjusted Rand index", () -> StructureClusterer.adjustedRand(together, new int[] {1, 1, 1}))
                .is(1);
        see.situation("every row alone, twice")
                .given("a", apart)
                .number("adjusted Rand index", () -> StructureClusterer.adjustedRand(apart, new int[] {0, 1, 2}))
                .is(1);
        see.situation("all together against every row alone")
                .given("a", together)
                .given("b", apart)
                .number("adjusted Rand index", () -> StructureClusterer.adjustedRand(together, apart))
                .is(0);
    }

    @Check(task = 4)
    @DisplayName("partitions of different rows are refused")
    void adjustedRandRefuses(Observations see) {
        see.situation("different lengths")
                .refuses(
                        "labels of different lengths",
                        () -> StructureClusterer.adjustedRand(new int[] {0, 1, 1}, new int[] {0, 1}));
        see.situation("no rows").refuses("no labels", () -> StructureClusterer.adjustedRand(new int[0], new int[0]));
    }

    /** Consecutive seeds start {@link Random} almost alike: these are spread out, and the same in every run. */
    private static Clustering run(double[][] x, int k, int maxIterations, long seed) {
        return StructureClusterer.kMeans(x, k, maxIterations, seed * 0x9E3779B97F4A7C15L);
    }

    /** How often, in so many runs, the rows are sorted into clusters just like this. */
    private static String found(int[] partition, double[][] x, int k, int runs) throws Throwable {
        return Observations.often(
                runs,
                seed -> samePartition(partition, run(x, k, MANY_PASSES, seed).label()));
    }

    /** Two words instead of three: how often a run goes wrong is a matter of luck and says nothing. */
    private static String always(Calls.SeededProperty property) throws Throwable {
        return Observations.often(SEEDS, property).equals("always") ? "always" : "not always";
    }

    /** Blames a wrong result on tasks 1 and 2 where it is just what their own methods settle on. */
    private static void followsTheOwnSteps(Observations see, double[][] x, int k) {
        see.follows(1, () -> {
            Clustering found = settled(x, k);
            return found != null && !isNearest(x, found.centroid(), found.label());
        });
        see.follows(2, () -> {
            Clustering found = settled(x, k);
            return found != null && !areMeans(x, found.label(), found.centroid());
        });
    }

    /** A result that the student's own steps do not change, or null. */
    private static Clustering settled(double[][] x, int k) {
        Clustering found = run(x, k, MANY_PASSES, 1);
        double[] centroids = flat(found.centroid());
        double[] again = flat(StructureClusterer.update(x, found.label(), found.centroid()));
        for (int c = 0; c < centroids.length; c++) {
            if (Double.isNaN(centroids[c]) ? !Double.isNaN(again[c]) : Math.abs(centroids[c] - again[c]) > 1e-9) {
                return null;
            }
        }
        return Arrays.equals(found.label(), StructureClusterer.assign(x, found.centroid())) ? found : null;
    }

    private static String form(Clustering found, int n, int k, int d) {
        if (found.label().length != n) {
            return "not one label for every row";
        }
        if (found.centroid().length != k || Arrays.stream(found.centroid()).anyMatch(each -> each.length != d)) {
            return "not k centroids with all features";
        }
        return Arrays.stream(found.label()).allMatch(each -> each >= 0 && each < k)
                ? "as many as asked"
                : "labels outside 0 to k - 1";
    }

    /** What rule the labels follow, in words. */
    private static String whereTo(double[][] x, double[][] centroid, int[] label) {
        if (label.length != x.length) {
            return "not one label for every row";
        }
        if (isNearest(x, centroid, label)) {
            return "to the nearest centroid";
        }
        if (isNearest(x, centroid, Arrays.stream(label).map(each -> each - 1).toArray())) {
            return "to the nearest centroid, counted from 1";
        }
        if (follows(x, centroid, label, (sum, difference) -> sum + Math.abs(difference))) {
            return "to the centroid with the smallest sum of differences";
        }
        if (follows(x, centroid, label, (sum, difference) -> Math.max(sum, Math.abs(difference)))) {
            return "to the centroid with the smallest largest difference";
        }
        if (follows(x, centroid, label, (sum, difference) -> sum - difference * difference)) {
            return "to the farthest centroid";
        }
        return "not all to the nearest centroid";
    }

    private static boolean isNearest(double[][] x, double[][] centroid, int[] label) {
        return follows(x, centroid, label, (sum, difference) -> sum + difference * difference);
    }

    /** Whether every row is at a centroid with the smallest distance, where the distance adds up the differences. */
    private static boolean follows(double[][] x, double[][] centroid, int[] label, DoubleBinaryOperator add) {
        for (int i = 0; i < x.length; i++) {
            if (label[i] < 0 || label[i] >= centroid.length) {
                return false;
            }
            double own = distance(x[i], centroid[label[i]], add);
            for (double[] other : centroid) {
                // Rounding may decide between two that are equally near; NaN is near to nothing.
                if (!(own <= distance(x[i], other, add) + 1e-9)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double distance(double[] row, double[] centroid, DoubleBinaryOperator add) {
        double sum = 0;
        for (int f = 0; f < row.length; f++) {
            sum = add.applyAsDouble(sum, row[f] - centroid[f]);
        }
        return sum;
    }

    /** Whether all centroids are numbers and those with rows the means of their rows. */
    private static boolean areMeans(double[][] x, int[] label, double[][] centroid) {
        for (int j = 0; j < centroid.length; j++) {
            double[] mean = mean(x, label, j);
            for (int f = 0; f < mean.length; f++) {
                boolean empty = Double.isNaN(mean[f]);
                if (!Double.isFinite(centroid[j][f]) || !empty && Math.abs(centroid[j][f] - mean[f]) > 1e-9) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The mean of a cluster's rows, NaN without rows. */
    private static double[] mean(double[][] x, int[] label, int cluster) {
        double[] mean = new double[x[0].length];
        long members = Arrays.stream(label).filter(each -> each == cluster).count();
        for (int f = 0; f < mean.length; f++) {
            for (int i = 0; i < x.length; i++) {
                mean[f] += label[i] == cluster ? x[i][f] : 0;
            }
            mean[f] /= members;
        }
        return mean;
    }

    private static boolean samePartition(int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < i; j++) {
                if ((one[i] == one[j]) != (other[i] == other[j])) {
                    return false;
                }
            }
        }
        return one.length == other.length;
    }

    private static double adjustedRand(int[] a, int[] b) {
        double inA = 0;
        double inB = 0;
        double inBoth = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                inA += a[i] == a[j] ? 1 : 0;
                inB += b[i] == b[j] ? 1 : 0;
                inBoth += a[i] == a[j] && b[i] == b[j] ? 1 : 0;
            }
        }
        double byChance = inA * inB / (a.length * (a.length - 1) / 2.0);
        return (inBoth - byChance) / ((inA + inB) / 2 - byChance);
    }

    private static String kind(double[] values) {
        if (Arrays.stream(values).anyMatch(Double::isNaN)) {
            return "NaN";
        }
        return Arrays.stream(values).allMatch(Double::isFinite) ? "numbers" : "infinite";
    }

    private static double[] flat(double[]... rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    private static double[][] table(Random random, int n, int d) {
        double[][] table = new double[n][];
        for (int i = 0; i < n; i++) {
            table[i] = random.doubles(d, 0, 5).toArray();
        }
        return table;
    }
}
