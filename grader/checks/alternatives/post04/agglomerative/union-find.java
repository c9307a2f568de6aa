/*
style: all pairs sorted, union-find with path halving (Kruskal)
*/
import java.util.stream.IntStream;

final class Agglomerative {
    public static double[][] distances(double[][] x) {
        if (x.length == 0 || Arrays.stream(x).anyMatch(row -> row.length != x[0].length)) {
            throw new IllegalArgumentException("not a table");
        }
        return Arrays.stream(x)
                .map(one -> Arrays.stream(x)
                        .mapToDouble(other -> Math.sqrt(IntStream.range(0, one.length)
                                .mapToDouble(f -> Math.pow(one[f] - other[f], 2))
                                .sum()))
                        .toArray())
                .toArray(double[][]::new);
    }

    public static double between(double[][] distance, int[] a, int[] b) {
        if (IntStream.concat(Arrays.stream(a), Arrays.stream(b)).anyMatch(row -> row < 0 || row >= distance.length)) {
            throw new IllegalArgumentException("no such row");
        }
        return Arrays.stream(a)
                .boxed()
                .flatMap(i -> Arrays.stream(b).mapToObj(j -> distance[i][j]))
                .min(Double::compare)
                .orElseThrow(() -> new IllegalArgumentException("an empty cluster"));
    }

    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] distance = distances(x);
        if (clusters < 1 || clusters > x.length) {
            throw new IllegalArgumentException("clusters: " + clusters);
        }
        int[] parent = IntStream.range(0, x.length).toArray();
        join(distance, parent, x.length - clusters);
        int[] roots = IntStream.range(0, x.length).map(i -> root(parent, i)).toArray();
        int[] names = Arrays.stream(roots).distinct().toArray();
        return Arrays.stream(roots)
                .map(each -> IntStream.range(0, names.length)
                        .filter(c -> names[c] == each)
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }

    public static double[] heights(double[][] x) {
        double[][] distance = distances(x);
        return join(distance, IntStream.range(0, x.length).toArray(), x.length - 1);
    }

    private static double[] join(double[][] distance, int[] parent, int merges) {
        int n = parent.length;
        int[] pairs = IntStream.range(0, n * n)
                .filter(p -> p / n < p % n)
                .boxed()
                .sorted((p, q) -> Double.compare(distance[p / n][p % n], distance[q / n][q % n]))
                .mapToInt(p -> p)
                .toArray();
        double[] height = new double[merges];
        int done = 0;
        for (int p : pairs) {
            int one = root(parent, p / n);
            int other = root(parent, p % n);
            if (done < merges && one != other) {
                parent[one] = other;
                height[done++] = distance[p / n][p % n];
            }
        }
        return height;
    }

    private static int root(int[] parent, int row) {
        int at = row;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
