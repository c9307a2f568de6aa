package matml.post04;

import matml.Todo;

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
        // TODO task 1: measure every pair of rows
        throw new Todo("Agglomerative.distances");
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
        // TODO task 2: find the two nearest rows
        throw new Todo("Agglomerative.between");
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
        // TODO task 3: merge the two nearest clusters until few enough are left
        throw new Todo("Agglomerative.singleLinkage");
    }

    /**
     * The distances at which clusters were merged, from n clusters down to one: the heights of the dendrogram.
     *
     * @param x the rows, n x d
     * @return n - 1 distances in the order of the merges, which is ascending in single linkage
     * @throws IllegalArgumentException if the table is empty or ragged
     */
    public static double[] heights(double[][] x) {
        // TODO task 4: merge down to one cluster and note the distances
        throw new Todo("Agglomerative.heights");
    }
}
