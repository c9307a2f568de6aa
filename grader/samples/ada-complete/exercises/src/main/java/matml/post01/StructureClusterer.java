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
        checkTable(x);
        checkTable(centroid);
        if (x[0].length != centroid[0].length) {
            throw new IllegalArgumentException("rows and centroids have different lengths");
        }
        int[] cluster = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int k = 0; k < centroid.length; k++) {
                double d2 = distanceSquared(x[i], centroid[k]);
                if (d2 < nearest) {
                    nearest = d2;
                    cluster[i] = k;
                }
            }
        }
        return cluster;
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
        checkTable(x);
        checkTable(previous);
        if (x[0].length != previous[0].length || label.length != x.length) {
            throw new IllegalArgumentException("sizes do not fit");
        }
        int k = previous.length;
        int d = previous[0].length;
        double[][] centre = new double[k][d];
        int[] size = new int[k];
        for (int i = 0; i < x.length; i++) {
            if (label[i] < 0 || label[i] >= k) {
                throw new IllegalArgumentException("there is no cluster " + label[i]);
            }
            size[label[i]]++;
            for (int f = 0; f < d; f++) {
                centre[label[i]][f] += x[i][f];
            }
        }
        for (int j = 0; j < k; j++) {
            for (int f = 0; f < d; f++) {
                // nobody there: stay where you were (0/0 gives NaN, and NaN never comes back)
                centre[j][f] = size[j] == 0 ? previous[j][f] : centre[j][f] / size[j];
            }
        }
        return centre;
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
        checkTable(x);
        if (k < 1 || k > x.length) {
            throw new IllegalArgumentException("k = " + k + " for " + x.length + " rows");
        }
        if (maxIterations < 1) {
            throw new IllegalArgumentException("maxIterations = " + maxIterations);
        }
        double[][] centre = firstCentres(x, k, seed);
        int[] label = assign(x, centre);
        int passes = 0;
        while (passes < maxIterations) {
            passes++;
            centre = update(x, label, centre);
            int[] newLabel = assign(x, centre);
            boolean same = Arrays.equals(label, newLabel);
            label = newLabel;
            if (same) {
                break;
            }
        }
        double inertia = 0.0;
        for (int i = 0; i < x.length; i++) {
            inertia += distanceSquared(x[i], centre[label[i]]);
        }
        return new Clustering(label, centre, inertia, passes);
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
        int n = a.length;
        if (n == 0 || b.length != n) {
            throw new IllegalArgumentException("need two labels for every row");
        }
        double both = 0;
        double inA = 0;
        double inB = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                boolean sameA = a[i] == a[j];
                boolean sameB = b[i] == b[j];
                inA += sameA ? 1 : 0;
                inB += sameB ? 1 : 0;
                both += sameA && sameB ? 1 : 0;
            }
        }
        double pairs = n * (n - 1) / 2.0;
        if (inA == inB && (inA == 0 || inA == pairs)) {
            return 1.0; // 0/0
        }
        double expected = inA * inB / pairs;
        return (both - expected) / ((inA + inB) / 2 - expected);
    }

    private static double[][] firstCentres(double[][] x, int k, long seed) {
        // a random order of the rows, then the first k that differ
        int[] order = new int[x.length];
        Random random = new Random(seed);
        for (int i = 0; i < order.length; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        double[][] centre = new double[k][];
        int chosen = 0;
        for (int i = 0; i < order.length && chosen < k; i++) {
            boolean isNew = true;
            for (int j = 0; j < chosen; j++) {
                isNew = isNew && !Arrays.equals(centre[j], x[order[i]]);
            }
            if (isNew) {
                centre[chosen++] = x[order[i]].clone();
            }
        }
        for (int i = 0; chosen < k; i++) {
            centre[chosen++] = x[order[i]].clone();
        }
        return centre;
    }

    private static double distanceSquared(double[] p, double[] q) {
        double sum = 0.0;
        for (int f = 0; f < p.length; f++) {
            sum += (p[f] - q[f]) * (p[f] - q[f]);
        }
        return sum;
    }

    private static void checkTable(double[][] table) {
        if (table.length == 0) {
            throw new IllegalArgumentException("empty table");
        }
        for (double[] row : table) {
            if (row.length != table[0].length) {
                throw new IllegalArgumentException("rows of different lengths");
            }
        }
    }
}
