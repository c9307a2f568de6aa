package matml.post04;

import matml.Todo;

/**
 * How well rows sit in their clusters, judged without any true label (Rousseeuw, J. Comput. Appl. Math. 20, 53, 1987).
 *
 * <p>A table {@code x} is n x d: one row per structure, one column per feature. A cluster is a whole number, and
 * {@code label} holds that of each row. Tables without rows, rows of different lengths and labels that are not one for
 * each row are refused with an {@link IllegalArgumentException}. All arrays come back as they were.
 */
public final class Silhouette {
    private Silhouette() {}

    /**
     * The mean Euclidean distance from a row to the rows of a cluster, itself left out.
     *
     * @param x the rows, n x d
     * @param label the cluster of each row, any whole numbers
     * @param row the row that is asked about, 0 to n - 1
     * @param cluster its own cluster or another one
     * @return the mean distance, in the unit of the features
     * @throws IllegalArgumentException if there is no such row, if the cluster has no other row, or if table and labels
     *     do not fit together
     */
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        // TODO task 1: average the distances to the other rows of the cluster
        throw new Todo("Silhouette.meanDistance");
    }

    /**
     * The silhouette value of every row: {@code (b - a) / max(a, b)}. Here {@code a} is the mean distance to the other
     * rows of its own cluster, and {@code b} the smallest of the mean distances to the other clusters.
     *
     * @param x the rows, n x d
     * @param label the cluster of each row, any whole numbers, at least two different ones
     * @return n values from -1 to 1; 0 for a row alone in its cluster, and where a and b are both 0
     * @throws IllegalArgumentException if there is one cluster only, or if table and labels do not fit together
     */
    public static double[] values(double[][] x, int[] label) {
        // TODO task 2: compare the own cluster with the nearest other one
        throw new Todo("Silhouette.values");
    }

    /**
     * The mean of the silhouette values of all rows.
     *
     * @param x the rows, n x d
     * @param label the cluster of each row, any whole numbers, at least two different ones
     * @return a number from -1 to 1, the larger the better
     * @throws IllegalArgumentException as {@link #values}
     */
    public static double mean(double[][] x, int[] label) {
        // TODO task 3: average the values of all rows
        throw new Todo("Silhouette.mean");
    }

    /**
     * Which of several partitions of the same rows has the largest mean silhouette: a way to choose the number of
     * clusters.
     *
     * @param x the rows, n x d
     * @param partitions one array of labels for each partition, each as for {@link #mean}
     * @return the index of the best partition, of equally good ones the lowest
     * @throws IllegalArgumentException if there is no partition, or as {@link #values}
     */
    public static int best(double[][] x, int[][] partitions) {
        // TODO task 4: look for the partition with the largest mean
        throw new Todo("Silhouette.best");
    }
}
