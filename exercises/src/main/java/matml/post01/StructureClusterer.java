package matml.post01;

import matml.Todo;

/**
 * Finds families of structures in a table without labels: k-means, and a score that compares two ways to sort the same
 * rows into families.
 *
 * <p>A table {@code x} is n x d: one row per structure, one column per feature. Tables without rows or with rows of
 * different lengths are refused with an {@link IllegalArgumentException}. All arrays come back as they were.
 */
public final class StructureClusterer {
    private StructureClusterer() {}

    /**
     * Gives every row to its nearest centroid, in Euclidean distance.
     *
     * @param x the rows, n x d
     * @param centroid the centroids, k x d
     * @return for every row the index of its nearest centroid, 0 to k - 1; of equally near ones the lowest
     * @throws IllegalArgumentException if a table is empty or ragged, or if the numbers of features differ
     */
    public static int[] assign(double[][] x, double[][] centroid) {
        // TODO task 1: find the nearest centroid of every row
        throw new Todo("StructureClusterer.assign");
    }

    /**
     * Moves every centroid to the mean of its rows.
     *
     * @param x the rows, n x d
     * @param label the cluster of each row, n values from 0 to k - 1
     * @param previous the centroids so far, k x d
     * @return the new centroids, k x d; for a cluster without rows any point whose coordinates are numbers
     * @throws IllegalArgumentException if a table is empty or ragged, if the numbers of features differ, or if there is
     *     not one label from 0 to k - 1 for every row
     */
    public static double[][] update(double[][] x, int[] label, double[][] previous) {
        // TODO task 2: take the mean of the rows of every cluster
        throw new Todo("StructureClusterer.update");
    }

    /**
     * Clusters a table (Lloyd, IEEE Trans. Inf. Theory 28, 129, 1982): starts from k different points of it, then
     * assigns and updates in turn until the labels no longer change.
     *
     * @param x the rows, n x d
     * @param k the number of clusters, 1 to n
     * @param maxIterations the largest number of passes (one pass: assign and update), at least 1
     * @param seed of all random choices: equal seeds give equal results
     * @return labels, centroids, their inertia and the number of passes
     * @throws IllegalArgumentException if the table is empty or ragged, if k is not between 1 and n, or if
     *     {@code maxIterations} is below 1
     */
    public static Clustering kMeans(double[][] x, int k, int maxIterations, long seed) {
        // TODO task 3: assign and update until nothing changes
        throw new Todo("StructureClusterer.kMeans");
    }

    /**
     * How alike two partitions of the same rows are, corrected for chance (Hubert and Arabie, J. Classification 2, 193,
     * 1985): {@code (s - e) / ((sa + sb) / 2 - e)} with {@code e = sa sb / p}. Here {@code sa} counts the pairs of rows
     * that {@code a} puts together, {@code sb} those that {@code b} puts together, {@code s} those that both do, and
     * {@code p = n (n - 1) / 2} all pairs.
     *
     * @param a the cluster of each row in one partition: any whole numbers, only "equal or not" counts
     * @param b the cluster of each row in the other partition
     * @return 1 for equal partitions whatever their numbering, about 0 for unrelated ones, negative for less agreement
     *     than chance; 1 where the formula is 0/0
     * @throws IllegalArgumentException if the lengths differ or are 0
     */
    public static double adjustedRand(int[] a, int[] b) {
        // TODO task 4: count the pairs of rows that are together
        throw new Todo("StructureClusterer.adjustedRand");
    }
}
