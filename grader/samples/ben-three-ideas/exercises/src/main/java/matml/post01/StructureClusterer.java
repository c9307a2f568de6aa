package matml.post01;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
        needTable(x);
        needTable(centroid);
        if (x[0].length != centroid[0].length) {
            throw new IllegalArgumentException(x[0].length + " or " + centroid[0].length + " features?");
        }
        int[] label = new int[x.length];
        for (int row = 0; row < x.length; row++) {
            double smallest = distance(x[row], centroid[0]);
            for (int j = 1; j < centroid.length; j++) {
                if (distance(x[row], centroid[j]) < smallest) {
                    smallest = distance(x[row], centroid[j]);
                    label[row] = j;
                }
            }
        }
        return label;
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
        needTable(x);
        needTable(previous);
        if (x[0].length != previous[0].length) {
            throw new IllegalArgumentException(x[0].length + " or " + previous[0].length + " features?");
        }
        if (label.length != x.length) {
            throw new IllegalArgumentException(label.length + " labels");
        }
        List<List<double[]>> clusters = new ArrayList<>();
        for (int j = 0; j < previous.length; j++) {
            clusters.add(new ArrayList<>());
        }
        for (int row = 0; row < x.length; row++) {
            if (label[row] < 0 || label[row] >= previous.length) {
                throw new IllegalArgumentException("label " + label[row]);
            }
            clusters.get(label[row]).add(x[row]);
        }
        double[][] centroid = new double[previous.length][];
        for (int j = 0; j < previous.length; j++) {
            centroid[j] = clusters.get(j).isEmpty() ? previous[j].clone() : mean(clusters.get(j));
        }
        return centroid;
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
        needTable(x);
        if (k < 1 || k > x.length || maxIterations < 1) {
            throw new IllegalArgumentException("k = " + k + ", maxIterations = " + maxIterations);
        }
        List<double[]> rows = new ArrayList<>(Arrays.asList(x));
        Collections.shuffle(rows, new Random(seed));
        List<double[]> start = new ArrayList<>();
        for (double[] row : rows) {
            if (start.stream().noneMatch(other -> Arrays.equals(other, row))) {
                start.add(row);
            }
        }
        start.addAll(rows);
        double[][] centroid = start.subList(0, k).toArray(new double[0][]);
        int[] label = assign(x, centroid);
        int[] before;
        int iterations = 0;
        do {
            before = label;
            centroid = update(x, label, centroid);
            label = assign(x, centroid);
            iterations++;
        } while (!Arrays.equals(before, label) && iterations < maxIterations);
        double inertia = 0;
        for (int row = 0; row < x.length; row++) {
            inertia += Math.pow(distance(x[row], centroid[label[row]]), 2);
        }
        return new Clustering(label, centroid, inertia, iterations);
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
        if (a.length < 1 || a.length != b.length) {
            throw new IllegalArgumentException(a.length + " and " + b.length + " labels");
        }
        double s = 0;
        double sa = 0;
        double sb = 0;
        double p = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                p++;
                if (a[i] == a[j]) {
                    sa++;
                }
                if (b[i] == b[j]) {
                    sb++;
                }
                if (a[i] == a[j] && b[i] == b[j]) {
                    s++;
                }
            }
        }
        double e = p == 0 ? 0 : sa * sb / p;
        double below = (sa + sb) / 2 - e;
        return below == 0 ? 1 : (s - e) / below;
    }

    private static double distance(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += Math.pow(p[i] - q[i], 2);
        }
        return Math.sqrt(sum);
    }

    private static double[] mean(List<double[]> rows) {
        double[] mean = new double[rows.get(0).length];
        for (double[] row : rows) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += row[i] / rows.size();
            }
        }
        return mean;
    }

    private static void needTable(double[][] table) {
        if (table.length < 1 || Arrays.stream(table).anyMatch(row -> row.length != table[0].length)) {
            throw new IllegalArgumentException("not a table");
        }
    }
}
