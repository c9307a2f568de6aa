package matml.post01;

import java.util.Arrays;
import java.util.Random;

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
        // BEGIN SOLUTION task 1: find the nearest centroid of every row
        requireSameFeatures(x, centroid);
        int[] label = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 1; j < centroid.length; j++) {
                if (squaredDistance(x[i], centroid[j]) < squaredDistance(x[i], centroid[label[i]])) {
                    label[i] = j;
                }
            }
        }
        return label;
        // END SOLUTION
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
        // BEGIN SOLUTION task 2: take the mean of the rows of every cluster
        requireSameFeatures(x, previous);
        requireLabels(label, x.length, previous.length);
        double[][] centroid = new double[previous.length][];
        for (int j = 0; j < previous.length; j++) {
            double[] sum = new double[previous[j].length];
            int members = 0;
            for (int i = 0; i < x.length; i++) {
                if (label[i] == j) {
                    members++;
                    for (int f = 0; f < sum.length; f++) {
                        sum[f] += x[i][f];
                    }
                }
            }
            centroid[j] = members == 0 ? previous[j].clone() : divided(sum, members);
        }
        return centroid;
        // END SOLUTION
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
        // BEGIN SOLUTION task 3: assign and update until nothing changes
        requireTable(x);
        requireClusters(k, x.length);
        if (maxIterations < 1) {
            throw new IllegalArgumentException("at least one pass is needed, not " + maxIterations);
        }
        double[][] centroid = start(x, k, new Random(seed));
        int[] label = assign(x, centroid);
        int iterations = 0;
        boolean changed = true;
        while (changed && iterations < maxIterations) {
            centroid = update(x, label, centroid);
            int[] next = assign(x, centroid);
            changed = !Arrays.equals(label, next);
            label = next;
            iterations++;
        }
        return new Clustering(label, centroid, inertia(x, label, centroid), iterations);
        // END SOLUTION
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
        // BEGIN SOLUTION task 4: count the pairs of rows that are together
        if (a.length != b.length || a.length == 0) {
            throw new IllegalArgumentException(
                    a.length + " and " + b.length + " labels do not describe two partitions of the same rows");
        }
        double togetherInA = pairsTogether(a, a);
        double togetherInB = pairsTogether(b, b);
        double togetherInBoth = pairsTogether(a, b);
        double pairs = a.length * (a.length - 1.0) / 2;
        if (togetherInA == togetherInB && (togetherInA == 0 || togetherInA == pairs)) {
            return 1;
        }
        double byChance = togetherInA * togetherInB / pairs;
        return (togetherInBoth - byChance) / ((togetherInA + togetherInB) / 2 - byChance);
        // END SOLUTION
    }

    // BEGIN SOLUTION
    /** Rows in random order, different points first: equal points come into play only when there are too few others. */
    private static double[][] start(double[][] x, int k, Random random) {
        double[][] shuffled = x.clone();
        for (int i = shuffled.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double[] row = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = row;
        }
        double[][] start = new double[k][];
        int found = 0;
        for (double[] row : shuffled) {
            if (found < k && !contains(start, found, row)) {
                start[found++] = row.clone();
            }
        }
        while (found < k) {
            start[found++] = shuffled[0].clone();
        }
        return start;
    }

    private static boolean contains(double[][] points, int size, double[] point) {
        for (int j = 0; j < size; j++) {
            if (Arrays.equals(points[j], point)) {
                return true;
            }
        }
        return false;
    }

    private static double inertia(double[][] x, int[] label, double[][] centroid) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += squaredDistance(x[i], centroid[label[i]]);
        }
        return sum;
    }

    private static double squaredDistance(double[] one, double[] other) {
        double sum = 0;
        for (int f = 0; f < one.length; f++) {
            sum += (one[f] - other[f]) * (one[f] - other[f]);
        }
        return sum;
    }

    private static double[] divided(double[] sum, double count) {
        double[] mean = new double[sum.length];
        for (int f = 0; f < sum.length; f++) {
            mean[f] = sum[f] / count;
        }
        return mean;
    }

    private static double pairsTogether(int[] a, int[] b) {
        double pairs = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                if (a[i] == a[j] && b[i] == b[j]) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    private static void requireTable(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("a table without rows");
        }
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException(
                        "rows of " + x[0].length + " and of " + row.length + " features in one table");
            }
        }
    }

    private static void requireSameFeatures(double[][] x, double[][] centroid) {
        requireTable(x);
        requireTable(centroid);
        if (x[0].length != centroid[0].length) {
            throw new IllegalArgumentException(
                    "rows of " + x[0].length + " features, centroids of " + centroid[0].length);
        }
    }

    private static void requireLabels(int[] label, int n, int k) {
        if (label.length != n) {
            throw new IllegalArgumentException(label.length + " labels for " + n + " rows");
        }
        for (int each : label) {
            if (each < 0 || each >= k) {
                throw new IllegalArgumentException("label " + each + " of " + k + " clusters");
            }
        }
    }

    private static void requireClusters(int k, int n) {
        if (k < 1 || k > n) {
            throw new IllegalArgumentException(k + " clusters in " + n + " rows");
        }
    }
    // END SOLUTION
}
