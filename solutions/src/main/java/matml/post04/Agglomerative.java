package matml.post04;

import java.util.Arrays;

/**
 * Builds families of structures from below: at first every row is a cluster of its own, then the two nearest clusters
 * become one, again and again. How near two clusters are is said by their two nearest rows: single linkage (Sneath, J.
 * Gen. Microbiol. 17, 201, 1957).
 *
 * <p>A table {@code x} is n x d: one row per structure, one column per feature. Tables without rows and rows of
 * different lengths are refused with an {@link IllegalArgumentException}. All arrays come back as they were.
 */
public final class Agglomerative {
    private Agglomerative() {}

    /**
     * The Euclidean distances between all rows.
     *
     * @param x the rows, n x d
     * @return the distances, n x n, symmetric, with zeros on the diagonal; in the unit of the features
     * @throws IllegalArgumentException if the table is empty or ragged
     */
    public static double[][] distances(double[][] x) {
        // BEGIN SOLUTION task 1: measure every pair of rows
        if (x.length == 0) {
            throw new IllegalArgumentException("a table without rows");
        }
        double[][] distance = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != x[0].length) {
                throw new IllegalArgumentException(
                        "rows of " + x[0].length + " and of " + x[i].length + " features in one table");
            }
            for (int j = 0; j < i; j++) {
                double sum = 0;
                for (int f = 0; f < x[i].length; f++) {
                    sum += (x[i][f] - x[j][f]) * (x[i][f] - x[j][f]);
                }
                distance[i][j] = Math.sqrt(sum);
                distance[j][i] = distance[i][j];
            }
        }
        return distance;
        // END SOLUTION
    }

    /**
     * The distance between two clusters in single linkage: that of their two nearest rows.
     *
     * @param distance the distances between all rows, n x n
     * @param a the rows of one cluster, by their numbers
     * @param b the rows of the other cluster
     * @return the smallest distance between a row of {@code a} and a row of {@code b}
     * @throws IllegalArgumentException if a cluster has no row, or a row that does not exist
     */
    public static double between(double[][] distance, int[] a, int[] b) {
        // BEGIN SOLUTION task 2: find the two nearest rows
        requireRows(a, distance.length);
        requireRows(b, distance.length);
        double smallest = Double.POSITIVE_INFINITY;
        for (int i : a) {
            for (int j : b) {
                smallest = Math.min(smallest, distance[i][j]);
            }
        }
        return smallest;
        // END SOLUTION
    }

    /**
     * Merges the two nearest clusters, in single linkage, until a given number is left.
     *
     * @param x the rows, n x d
     * @param clusters how many are to be left, 1 to n
     * @return the cluster of each row: n labels, each number from 0 to {@code clusters - 1} at least once; which cluster
     *     gets which number is free
     * @throws IllegalArgumentException if the table is empty or ragged, or if {@code clusters} is not between 1 and n
     */
    public static int[] singleLinkage(double[][] x, int clusters) {
        // BEGIN SOLUTION task 3: merge the two nearest clusters until few enough are left
        double[][] distance = distances(x);
        if (clusters < 1 || clusters > x.length) {
            throw new IllegalArgumentException(clusters + " clusters in " + x.length + " rows");
        }
        int[][] members = alone(x.length);
        while (members.length > clusters) {
            members = merged(members, nearest(distance, members));
        }
        int[] label = new int[x.length];
        for (int c = 0; c < clusters; c++) {
            for (int row : members[c]) {
                label[row] = c;
            }
        }
        return label;
        // END SOLUTION
    }

    /**
     * The distances at which clusters were merged, from n clusters down to one: the heights of the dendrogram.
     *
     * @param x the rows, n x d
     * @return n - 1 distances in the order of the merges, which is ascending in single linkage
     * @throws IllegalArgumentException if the table is empty or ragged
     */
    public static double[] heights(double[][] x) {
        // BEGIN SOLUTION task 4: merge down to one cluster and note the distances
        double[][] distance = distances(x);
        double[] height = new double[x.length - 1];
        int[][] members = alone(x.length);
        for (int merge = 0; merge < height.length; merge++) {
            int[] pair = nearest(distance, members);
            height[merge] = between(distance, members[pair[0]], members[pair[1]]);
            members = merged(members, pair);
        }
        return height;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private static int[][] alone(int n) {
        int[][] members = new int[n][];
        for (int row = 0; row < n; row++) {
            members[row] = new int[] {row};
        }
        return members;
    }

    /** The two nearest clusters, the one with the lower index first. */
    private static int[] nearest(double[][] distance, int[][] members) {
        int[] pair = null;
        double smallest = Double.POSITIVE_INFINITY;
        for (int a = 0; a < members.length; a++) {
            for (int b = a + 1; b < members.length; b++) {
                double here = between(distance, members[a], members[b]);
                if (here < smallest) {
                    smallest = here;
                    pair = new int[] {a, b};
                }
            }
        }
        return pair;
    }

    /** The second cluster of the pair goes into the first, and the last one takes its place. */
    private static int[][] merged(int[][] members, int[] pair) {
        int[][] fewer = Arrays.copyOf(members, members.length - 1);
        int[] first = members[pair[0]];
        int[] second = members[pair[1]];
        if (pair[1] < fewer.length) {
            fewer[pair[1]] = members[fewer.length];
        }
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        fewer[pair[0]] = both;
        return fewer;
    }

    private static void requireRows(int[] rows, int n) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("a cluster without rows");
        }
        for (int row : rows) {
            if (row < 0 || row >= n) {
                throw new IllegalArgumentException("there is no row " + row + " among " + n);
            }
        }
    }
    // END SOLUTION
}
