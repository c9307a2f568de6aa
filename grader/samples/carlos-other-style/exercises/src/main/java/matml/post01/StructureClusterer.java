package matml.post01;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

public final class StructureClusterer {
    private StructureClusterer() {}

    public static int[] assign(double[][] x, double[][] centroid) {
        Require.that(Require.table(x) == Require.table(centroid), "different numbers of features");
        return Arrays.stream(x)
                .mapToInt(row -> IntStream.range(0, centroid.length)
                        .reduce((one, next) -> far(row, centroid[next]) < far(row, centroid[one]) ? next : one)
                        .orElseThrow())
                .toArray();
    }

    public static double[][] update(double[][] x, int[] label, double[][] previous) {
        Require.that(Require.table(x) == Require.table(previous), "different numbers of features");
        Require.that(label.length == x.length, "%d labels, %d rows", label.length, x.length);
        Require.that(
                Arrays.stream(label).allMatch(j -> 0 <= j && j < previous.length), "a label without a centroid");
        return IntStream.range(0, previous.length)
                .mapToObj(j -> {
                    List<Vec> members = IntStream.range(0, x.length)
                            .filter(i -> label[i] == j)
                            .mapToObj(i -> new Vec(x[i]))
                            .toList();
                    return members.isEmpty()
                            ? previous[j].clone()
                            : members.stream()
                                    .reduce(Vec::plus)
                                    .orElseThrow()
                                    .times(1.0 / members.size())
                                    .values();
                })
                .toArray(double[][]::new);
    }

    public static Clustering kMeans(double[][] x, int k, int maxIterations, long seed) {
        Require.table(x);
        Require.that(1 <= k && k <= x.length, "%d clusters of %d rows", k, x.length);
        Require.that(maxIterations >= 1, "%d iterations", maxIterations);
        double[][] centroid = seeds(x, k, new Random(seed));
        int[] label = assign(x, centroid);
        for (int pass = 1; ; pass++) {
            centroid = update(x, label, centroid);
            int[] before = label;
            label = assign(x, centroid);
            if (Arrays.equals(before, label) || pass == maxIterations) {
                return new Clustering(label, centroid, inertia(x, label, centroid), pass);
            }
        }
    }

    // A set of lists, because equal arrays are not equal for a set
    private static double[][] seeds(double[][] x, int k, Random random) {
        List<List<Double>> rows = new ArrayList<>();
        for (double[] row : x) {
            rows.add(Arrays.stream(row).boxed().toList());
        }
        Collections.shuffle(rows, random);
        Set<List<Double>> different = new LinkedHashSet<>(rows);
        List<List<Double>> start = new ArrayList<>(different);
        start.addAll(rows); // enough for sure, even if all rows are the same
        return start.stream()
                .limit(k)
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    private static double inertia(double[][] x, int[] label, double[][] centroid) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> far(x[i], centroid[label[i]]))
                .sum();
    }

    private static double far(double[] p, double[] q) {
        Vec between = new Vec(p).minus(new Vec(q));
        return between.dot(between);
    }

    // From the contingency table: much faster than going through all pairs of rows
    public static double adjustedRand(int[] a, int[] b) {
        Require.that(a.length == b.length && a.length > 0, "%d and %d labels", a.length, b.length);
        double pairs = choose2(a.length);
        double s = pairs(a.length, i -> List.of(a[i], b[i]));
        double sa = pairs(a.length, i -> a[i]);
        double sb = pairs(a.length, i -> b[i]);
        if (sa == sb && (sa == 0 || sa == pairs)) {
            return 1;
        }
        double chance = sa * sb / pairs;
        return (s - chance) / ((sa + sb) / 2 - chance);
    }

    private static double pairs(int n, IntFunction<Object> key) {
        Map<Object, Integer> count = new HashMap<>();
        IntStream.range(0, n).forEach(i -> count.merge(key.apply(i), 1, Integer::sum));
        return count.values().stream().mapToDouble(StructureClusterer::choose2).sum();
    }

    private static double choose2(int n) {
        return 0.5 * n * (n - 1);
    }
}
