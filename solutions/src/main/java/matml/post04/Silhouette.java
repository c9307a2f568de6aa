package matml.post04;

import java.util.Arrays;

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
        // BEGIN SOLUTION task 1: average the distances to the other rows of the cluster
        requireLabels(x, label);
        if (row < 0 || row >= x.length) {
            throw new IllegalArgumentException("there is no row " + row + " among " + x.length);
        }
        double sum = 0;
        int others = 0;
        for (int i = 0; i < x.length; i++) {
            if (i != row && label[i] == cluster) {
                sum += distance(x[row], x[i]);
                others++;
            }
        }
        if (others == 0) {
            throw new IllegalArgumentException("cluster " + cluster + " has no row to measure row " + row + " by");
        }
        return sum / others;
        // END SOLUTION
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
        // BEGIN SOLUTION task 2: compare the own cluster with the nearest other one
        requireLabels(x, label);
        int[] clusters = Arrays.stream(label).distinct().toArray();
        if (clusters.length == 1) {
            throw new IllegalArgumentException("a silhouette needs at least two clusters");
        }
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int own = label[i];
            if (Arrays.stream(label).filter(each -> each == own).count() > 1) {
                double a = meanDistance(x, label, i, own);
                double b = Double.POSITIVE_INFINITY;
                for (int cluster : clusters) {
                    if (cluster != own) {
                        b = Math.min(b, meanDistance(x, label, i, cluster));
                    }
                }
                value[i] = Math.max(a, b) == 0 ? 0 : (b - a) / Math.max(a, b);
            }
        }
        return value;
        // END SOLUTION
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
        // BEGIN SOLUTION task 3: average the values of all rows
        return Arrays.stream(values(x, label)).sum() / x.length;
        // END SOLUTION
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
        // BEGIN SOLUTION task 4: look for the partition with the largest mean
        if (partitions.length == 0) {
            throw new IllegalArgumentException("no partition to choose from");
        }
        int best = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < partitions.length; p++) {
            double mean = mean(x, partitions[p]);
            if (mean > largest) {
                largest = mean;
                best = p;
            }
        }
        return best;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int f = 0; f < one.length; f++) {
            sum += (one[f] - other[f]) * (one[f] - other[f]);
        }
        return Math.sqrt(sum);
    }

    private static void requireLabels(double[][] x, int[] label) {
        if (x.length == 0 || label.length != x.length) {
            throw new IllegalArgumentException(label.length + " labels for " + x.length + " rows");
        }
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException(
                        "rows of " + x[0].length + " and of " + row.length + " features in one table");
            }
        }
    }
    // END SOLUTION
}
