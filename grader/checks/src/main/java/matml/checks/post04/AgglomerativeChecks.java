package matml.checks.post04;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post04.Agglomerative;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link Agglomerative}. Partitions are compared whatever the numbers of their clusters, and asked only
 * where the order of equally near pairs cannot matter: the merge distances of single linkage around each cut differ.
 */
@Exercise("post04/agglomerative")
class AgglomerativeChecks {
    /** Eight rows that single, complete, average and centroid linkage sort into three clusters in different ways. */
    private final double[][] plane = {
        {4.5, 3.5}, {6.5, 6.5}, {7, 2.5}, {7.5, 4.5}, {7.5, 1}, {7.5, 6.5}, {2, 6.5}, {2, 1.5}
    };

    /** A chain whose steps grow, and two rows beyond it; not in the order of the line. */
    private final double[][] chain = {{3.3}, {0}, {6.9}, {2.1}, {4.6}, {1}, {6.5}};

    private final double[][] matrix = {
        {0, 8, 6.5, 7, 3}, {8, 0, 4, 2.5, 9}, {6.5, 4, 0, 5, 1.5}, {7, 2.5, 5, 0, 6}, {3, 9, 1.5, 6, 0}
    };

    @Check(task = 1, points = 2)
    @DisplayName("the distances between all rows")
    void distancesOfAllPairs(Observations see) {
        double[][] x = {{0, 0}, {3, 4}, {8, -15}, {-5, 12}};
        see.situation("four rows of two features")
                .given("x", x)
                .numbers("distances", () -> flat(Agglomerative.distances(x)))
                .are(flat(distances(x)));
        double[][] wide = {{1, 2, 3, 4}, {2, 4, 1, 4.5}};
        see.situation("two rows of four features")
                .given("x", wide)
                .numbers("distances", () -> flat(Agglomerative.distances(wide)))
                .are(0, Math.sqrt(9.25), Math.sqrt(9.25), 0);
        double[][] one = {{5, 2}};
        see.situation("a single row")
                .given("x", one)
                .numbers("distances", () -> flat(Agglomerative.distances(one)))
                .are(0);
        double[][] random = table(see.random("distances"), 7, 3);
        see.seeded("seven random rows of three features")
                .given("x", random)
                .numbers("distances", () -> flat(Agglomerative.distances(random)))
                .are(flat(distances(random)));
    }

    @Check(task = 1)
    @DisplayName("empty and ragged tables are refused")
    void distancesRefuse(Observations see) {
        see.situation("no rows").refuses("no rows", () -> Agglomerative.distances(new double[0][]));
        see.situation("rows of different lengths")
                .refuses(
                        "rows of different lengths",
                        () -> Agglomerative.distances(new double[][] {{1, 2}, {3, 4}, {5, 6, 7}}));
    }

    @Check(task = 2, points = 2)
    @DisplayName("the distance between two clusters is that of their nearest rows")
    void betweenTheNearestRows(Observations see) {
        int[] a = {3, 0};
        int[] b = {1, 4, 2};
        see.situation("two and three rows")
                .given("distance", matrix)
                .given("a", a)
                .given("b", b)
                .number("distance between the clusters", () -> Agglomerative.between(matrix, a, b))
                .is(2.5);
        int[] c = {0, 2};
        int[] d = {1, 3, 4};
        see.situation("the nearest rows come last")
                .given("distance", matrix)
                .given("a", c)
                .given("b", d)
                .number("distance between the clusters", () -> Agglomerative.between(matrix, c, d))
                .is(1.5);
        int[] e = {1};
        int[] f = {4};
        see.situation("two single rows")
                .given("distance", matrix)
                .given("a", e)
                .given("b", f)
                .number("distance between the clusters", () -> Agglomerative.between(matrix, e, f))
                .is(9);
        double[][] random = distances(table(see.random("between"), 9, 2));
        int[] even = {0, 2, 4, 6, 8};
        int[] odd = {1, 3, 5, 7};
        see.seeded("five and four of nine random rows")
                .given("distance", random)
                .given("a", even)
                .given("b", odd)
                .number("distance between the clusters", () -> Agglomerative.between(random, even, odd))
                .is(smallest(random, even, odd));
    }

    @Check(task = 2)
    @DisplayName("clusters without rows and rows that do not exist are refused")
    void betweenRefuses(Observations see) {
        int[] some = {0, 1};
        see.situation("the first cluster is empty")
                .refuses("an empty cluster", () -> Agglomerative.between(matrix, new int[0], some));
        see.situation("the second cluster is empty")
                .refuses("an empty cluster", () -> Agglomerative.between(matrix, some, new int[0]));
        see.situation("a negative row")
                .refuses("a row that does not exist", () -> Agglomerative.between(matrix, some, new int[] {2, -1}));
        see.situation("a row beyond the last")
                .refuses("a row that does not exist", () -> Agglomerative.between(matrix, new int[] {5}, some));
    }

    @Check(task = 3, points = 3)
    @DisplayName("single linkage finds chains and separates what no chain connects")
    void singleLinkageOfFixedRows(Observations see) {
        see.situation("eight rows, three clusters")
                .given("x", plane)
                .word("partition", () -> linkage(plane, 3, Agglomerative.singleLinkage(plane, 3)))
                .is("single linkage");
        see.situation("a chain and two rows, two clusters")
                .given("x", chain)
                .word("partition", () -> linkage(chain, 2, Agglomerative.singleLinkage(chain, 2)))
                .is("single linkage");
        see.situation("eight rows, six clusters")
                .given("x", plane)
                .word("partition", () -> linkage(plane, 6, Agglomerative.singleLinkage(plane, 6)))
                .is("single linkage");
        Random random = see.random("single linkage");
        double[][] x = table(random, 14, 2);
        see.seeded("14 random rows")
                .given("x", x)
                .word("partitions into 2, 4 and 7 clusters", () -> {
                    for (int clusters : new int[] {2, 4, 7}) {
                        if (!same(single(x, clusters), Agglomerative.singleLinkage(x, clusters))) {
                            return "not all single linkage";
                        }
                    }
                    return "single linkage";
                })
                .is("single linkage");
        followTheOwnDistances(see);
    }

    @Check(task = 3, points = 2)
    @DisplayName("as many clusters as asked, with the numbers from 0 on")
    void singleLinkageHasTheNumberAsked(Observations see) {
        double[][] x = {{4}, {5.5}, {0}, {9}, {1}};
        for (int clusters : new int[] {1, 2, 4, 5}) {
            see.situation("five rows, clusters asked: " + clusters)
                    .given("x", x)
                    .word("clusters", () -> number(Agglomerative.singleLinkage(x, clusters), 5, clusters))
                    .is("as many as asked")
                    .word("labels", () -> names(Agglomerative.singleLinkage(x, clusters), clusters))
                    .is("0 to clusters - 1");
        }
        double[][] equal = {{1}, {5}, {1}, {7}, {1}};
        see.situation("equal rows, three clusters")
                .given("x", equal)
                .word(
                        "partition",
                        () -> same(new int[] {0, 1, 0, 2, 0}, Agglomerative.singleLinkage(equal, 3))
                                ? "equal rows together"
                                : "equal rows apart")
                .is("equal rows together");
        followTheOwnDistances(see);
    }

    @Check(task = 3)
    @DisplayName("impossible numbers of clusters are refused")
    void singleLinkageRefuses(Observations see) {
        see.situation("no cluster").refuses("no cluster", () -> Agglomerative.singleLinkage(chain, 0));
        see.situation("more clusters than rows")
                .refuses("more clusters than rows", () -> Agglomerative.singleLinkage(chain, 8));
        see.situation("no rows").refuses("no rows", () -> Agglomerative.singleLinkage(new double[0][], 1));
        see.follows(1, () -> Agglomerative.distances(new double[0][]).length == 0);
    }

    @Check(task = 4, points = 2)
    @DisplayName("the distances of all merges in their order")
    void heightsOfFixedRows(Observations see) {
        see.situation("a chain and two rows")
                .given("x", chain)
                .numbers("heights", () -> Agglomerative.heights(chain))
                .are(0.4, 1, 1.1, 1.2, 1.3, 1.9);
        see.situation("eight rows in the plane")
                .given("x", plane)
                .numbers("heights", () -> Agglomerative.heights(plane))
                .are(heights(distances(plane)));
        double[][] x = table(see.random("heights"), 12, 3);
        see.seeded("12 random rows")
                .given("x", x)
                .numbers("heights", () -> Agglomerative.heights(x))
                .are(heights(distances(x)));
        followTheOwnDistances(see);
    }

    @Check(task = 4)
    @DisplayName("the heights of equal rows, of one row and of none")
    void heightsAtTheirLimits(Observations see) {
        double[][] equal = {{2, 1}, {5, 5}, {2, 1}, {5, 5}};
        see.situation("two points, each twice")
                .given("x", equal)
                .numbers("heights", () -> Agglomerative.heights(equal))
                .are(0, 0, 5);
        double[][] one = {{4, 2}};
        see.situation("a single row")
                .given("x", one)
                .numbers("heights", () -> Agglomerative.heights(one))
                .are();
        see.situation("no rows").refuses("no rows", () -> Agglomerative.heights(new double[0][]));
        followTheOwnDistances(see);
    }

    /** Blames tasks 1 and 2 where merging with the student's own distances gives what the student gets. */
    private void followTheOwnDistances(Observations see) {
        see.follows(1, this::followsTheOwnDistances);
        see.follows(2, this::followsTheOwnDistances);
    }

    private boolean followsTheOwnDistances() {
        for (double[][] x : List.of(chain, plane)) {
            double[][] distance = Agglomerative.distances(x);
            Merging own = new Merging(x.length, (a, b) -> Agglomerative.between(distance, array(a), array(b)));
            int[] label = own.down(3);
            if (!same(label, Agglomerative.singleLinkage(x, 3))) {
                return false;
            }
            own.down(1);
            double[] seen = Agglomerative.heights(x);
            for (int i = 0; i < seen.length; i++) {
                if (!(Math.abs(seen[i] - own.heights.get(i)) < 1e-9)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Which linkage a partition comes from, in words. */
    private static String linkage(double[][] x, int clusters, int[] label) {
        if (label.length != x.length) {
            return "not one label for every row";
        }
        if (Arrays.stream(label).distinct().count() != clusters) {
            return "another number of clusters";
        }
        double[][] distance = distances(x);
        Map<String, ToDoubleBiFunction<List<Integer>, List<Integer>>> rules = new LinkedHashMap<>();
        rules.put("single linkage", (a, b) -> smallest(distance, array(a), array(b)));
        rules.put("complete linkage", (a, b) -> pairs(distance, a, b)[1]);
        rules.put("average linkage", (a, b) -> pairs(distance, a, b)[0]);
        rules.put("the distance of centroids", (a, b) -> distance(centroid(x, a), centroid(x, b)));
        rules.put("the distance of first rows", (a, b) -> distance[a.get(0)][b.get(0)]);
        rules.put("the farthest clusters", (a, b) -> -smallest(distance, array(a), array(b)));
        for (var rule : rules.entrySet()) {
            if (same(new Merging(x.length, rule.getValue()).down(clusters), label)) {
                return rule.getKey();
            }
        }
        return "another rule";
    }

    /** Merging with any rule: the first row of a cluster is the first one that was in it. */
    private static final class Merging {
        private final List<List<Integer>> members = new ArrayList<>();
        private final List<Double> heights = new ArrayList<>();
        private final ToDoubleBiFunction<List<Integer>, List<Integer>> rule;

        Merging(int n, ToDoubleBiFunction<List<Integer>, List<Integer>> rule) {
            this.rule = rule;
            for (int row = 0; row < n; row++) {
                members.add(new ArrayList<>(List.of(row)));
            }
        }

        int[] down(int clusters) {
            while (members.size() > clusters) {
                int first = 0;
                int second = 1;
                double least = Double.POSITIVE_INFINITY;
                for (int a = 0; a < members.size(); a++) {
                    for (int b = a + 1; b < members.size(); b++) {
                        double here = rule.applyAsDouble(members.get(a), members.get(b));
                        if (here < least) {
                            least = here;
                            first = a;
                            second = b;
                        }
                    }
                }
                heights.add(least);
                members.get(first).addAll(members.remove(second));
            }
            int[] label = new int[members.stream().mapToInt(List::size).sum()];
            for (int c = 0; c < members.size(); c++) {
                for (int row : members.get(c)) {
                    label[row] = c;
                }
            }
            return label;
        }
    }

    private static String number(int[] label, int n, int clusters) {
        if (label.length != n) {
            return "not one label for every row";
        }
        int found = (int) Arrays.stream(label).distinct().count();
        return found == clusters
                ? "as many as asked"
                : found == clusters + 1 ? "one too many" : found == clusters - 1 ? "one too few" : "another number";
    }

    private static String names(int[] label, int clusters) {
        int least = Arrays.stream(label).min().orElse(0);
        int most = Arrays.stream(label).max().orElse(0);
        if (least < 0) {
            return "negative labels";
        }
        if (least > 0) {
            return "0 is missing";
        }
        return most < clusters ? "0 to clusters - 1" : "numbers beyond clusters - 1";
    }

    /** The clusters of single linkage as what a bound on the distance leaves connected: no merging at all. */
    private static int[] single(double[][] x, int clusters) {
        double[][] distance = distances(x);
        double[] height = heights(distance);
        double bound = clusters == x.length ? -1 : height[x.length - clusters - 1];
        int[] label = new int[x.length];
        for (int row = 0; row < label.length; row++) {
            label[row] = row;
        }
        for (int pass = 0; pass < x.length; pass++) {
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    if (i != j && distance[i][j] <= bound) {
                        label[i] = Math.min(label[i], label[j]);
                    }
                }
            }
        }
        return label;
    }

    /** The sorted edges of a minimum spanning tree (Prim). */
    private static double[] heights(double[][] distance) {
        int n = distance.length;
        double[] least = distance[0].clone();
        boolean[] inside = new boolean[n];
        inside[0] = true;
        double[] height = new double[n - 1];
        for (int edge = 0; edge < height.length; edge++) {
            int next = -1;
            for (int row = 0; row < n; row++) {
                if (!inside[row] && (next < 0 || least[row] < least[next])) {
                    next = row;
                }
            }
            height[edge] = least[next];
            inside[next] = true;
            for (int row = 0; row < n; row++) {
                least[row] = Math.min(least[row], distance[next][row]);
            }
        }
        Arrays.sort(height);
        return height;
    }

    private static boolean same(int[] one, int[] other) {
        if (one.length != other.length) {
            return false;
        }
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < i; j++) {
                if ((one[i] == one[j]) != (other[i] == other[j])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double smallest(double[][] distance, int[] a, int[] b) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i : a) {
            for (int j : b) {
                smallest = Math.min(smallest, distance[i][j]);
            }
        }
        return smallest;
    }

    /** The mean and the largest distance of all pairs. */
    private static double[] pairs(double[][] distance, List<Integer> a, List<Integer> b) {
        double sum = 0;
        double largest = 0;
        for (int i : a) {
            for (int j : b) {
                sum += distance[i][j];
                largest = Math.max(largest, distance[i][j]);
            }
        }
        return new double[] {sum / a.size() / b.size(), largest};
    }

    private static double[] centroid(double[][] x, List<Integer> rows) {
        double[] centroid = new double[x[0].length];
        for (int row : rows) {
            for (int f = 0; f < centroid.length; f++) {
                centroid[f] += x[row][f] / rows.size();
            }
        }
        return centroid;
    }

    private static double[][] distances(double[][] x) {
        double[][] distance = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                distance[i][j] = distance(x[i], x[j]);
            }
        }
        return distance;
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int f = 0; f < one.length; f++) {
            sum += (one[f] - other[f]) * (one[f] - other[f]);
        }
        return Math.sqrt(sum);
    }

    private static int[] array(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double[] flat(double[][] rows) {
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
