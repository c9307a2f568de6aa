package matml.post04;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import matml.post01.Split;

/**
 * Divides the rows of a table into k parts of about the same size, the folds, and makes k splits of them: in each, one
 * fold is for the test and the others are for training (Mohri, Rostamizadeh and Talwalkar, <i>Foundations of Machine
 * Learning</i>, chapter 4, cross-validation).
 *
 * <p>Rows are numbered from 0. In what the methods return, every row is in the test part of exactly one split and in
 * the training part of all others, no test part is empty, and equal arguments give the same folds. The order of the
 * splits and the order of the rows within a part mean nothing.
 */
public final class KFold {
    private KFold() {}

    /**
     * Deals the rows out at random.
     *
     * @param n number of rows
     * @param k number of folds, from 2 to n
     * @param seed decides which rows are in a fold together
     * @return k splits; the sizes of their test parts differ by at most one
     * @throws IllegalArgumentException if k is out of range
     */
    public static List<Split> plain(int n, int k, long seed) {
        // BEGIN SOLUTION task 1: deal the shuffled rows out to k folds
        requireFolds(k, n, "rows");
        int[] foldOfRow = new int[n];
        deal(shuffled(n, seed), k, foldOfRow);
        return splits(foldOfRow, k);
        // END SOLUTION
    }

    /**
     * Deals whole groups out: rows of the same group are in the same fold.
     *
     * @param groups the group of each row; names are compared with {@code equals}
     * @param k number of folds, from 2 to the number of different groups
     * @param seed decides between groups of the same size
     * @return k splits; the sizes of their test parts differ by at most the number of rows of the largest group
     * @throws IllegalArgumentException if k is out of range
     */
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        // BEGIN SOLUTION task 2: give each group to the smallest fold
        Map<String, List<Integer>> rowsOfGroup = new LinkedHashMap<>();
        for (int row = 0; row < groups.size(); row++) {
            rowsOfGroup
                    .computeIfAbsent(groups.get(row), group -> new ArrayList<>())
                    .add(row);
        }
        requireFolds(k, rowsOfGroup.size(), "groups");
        List<List<Integer>> members = new ArrayList<>(rowsOfGroup.values());
        Collections.shuffle(members, new Random(seed));
        int[] foldOfRow = new int[groups.size()];
        int[] sizes = new int[k];
        for (List<Integer> rows : members) {
            int smallest = 0;
            for (int fold = 1; fold < k; fold++) {
                smallest = sizes[fold] < sizes[smallest] ? fold : smallest;
            }
            for (int row : rows) {
                foldOfRow[row] = smallest;
            }
            sizes[smallest] += rows.size();
        }
        return splits(foldOfRow, k);
        // END SOLUTION
    }

    /**
     * Deals the rows out so that every fold has its share of every class.
     *
     * @param labels the class of each row: any numbers, length n
     * @param k number of folds, from 2 to n
     * @param seed decides which rows of a class are in a fold together
     * @return k splits; the numbers of rows that two test parts have of a class differ by at most one, and so do their
     *     sizes
     * @throws IllegalArgumentException if k is out of range
     */
    public static List<Split> stratified(int[] labels, int k, long seed) {
        // BEGIN SOLUTION task 3: deal the rows out class by class
        requireFolds(k, labels.length, "rows");
        List<Integer> rows = shuffled(labels.length, seed);
        rows.sort(Comparator.comparing(row -> labels[row]));
        int[] foldOfRow = new int[labels.length];
        deal(rows, k, foldOfRow);
        return splits(foldOfRow, k);
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private static List<Integer> shuffled(int n, long seed) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            rows.add(row);
        }
        Collections.shuffle(rows, new Random(seed));
        return rows;
    }

    /** One row to each fold in turn, as cards are dealt. */
    private static void deal(List<Integer> rows, int k, int[] foldOfRow) {
        for (int i = 0; i < rows.size(); i++) {
            foldOfRow[rows.get(i)] = i % k;
        }
    }

    private static List<Split> splits(int[] foldOfRow, int k) {
        List<Split> splits = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            List<Integer> train = new ArrayList<>();
            List<Integer> test = new ArrayList<>();
            for (int row = 0; row < foldOfRow.length; row++) {
                (foldOfRow[row] == fold ? test : train).add(row);
            }
            splits.add(new Split(toArray(train), toArray(test)));
        }
        return splits;
    }

    private static int[] toArray(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void requireFolds(int k, int most, String what) {
        if (k < 2 || k > most) {
            throw new IllegalArgumentException(
                    k + " folds of " + most + " " + what + ": from 2 to as many as there are");
        }
    }
    // END SOLUTION
}
