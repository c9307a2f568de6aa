package matml.post01;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Divides the rows of a table into parts: one to learn from, the others to find out what was learned.
 *
 * <p>Rows are numbered from 0. In what the first three methods return, every row is in exactly one part, every part has
 * at least one row, and equal arguments give equal splits. The order of the rows within a part means nothing.
 */
public final class Splitter {
    private Splitter() {}

    /**
     * Draws a test part at random, without replacement; every row has the same chance to be in it.
     *
     * @param n number of rows, at least 2
     * @param testFraction share of the test part, strictly between 0 and 1; each part has its share of the n rows to
     *     within one row
     * @param seed decides which rows are drawn
     * @return the two parts
     * @throws IllegalArgumentException if there are too few rows or the fraction is out of range
     */
    public static Split random(int n, double testFraction, long seed) {
        // BEGIN SOLUTION task 1: draw a test part, leave the rest for training
        requireRows(n, 2);
        requireFraction(testFraction);
        int[] rows = shuffled(n, seed);
        int train = n - partSize(testFraction, n, n - 1);
        return new Split(Arrays.copyOfRange(rows, 0, train), Arrays.copyOfRange(rows, train, n));
        // END SOLUTION
    }

    /**
     * Draws a validation part and a test part at random, without replacement; every row has the same chance to be in
     * either.
     *
     * @param n number of rows, at least 3
     * @param validationFraction share of the validation part in all n rows, strictly between 0 and 1
     * @param testFraction share of the test part in all n rows, strictly between 0 and 1; both parts have their shares
     *     to within one row, except where that would leave a part without a row
     * @param seed decides which rows are drawn
     * @return the three parts
     * @throws IllegalArgumentException if there are too few rows, or a fraction or the sum of both is out of range
     */
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        // BEGIN SOLUTION task 2: draw a validation part and a test part, leave the rest for training
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        int[] rows = shuffled(n, seed);
        int test = partSize(testFraction, n, n - 2);
        int validation = partSize(validationFraction, n, n - test - 1);
        int train = n - validation - test;
        return new Split3(
                Arrays.copyOfRange(rows, 0, train),
                Arrays.copyOfRange(rows, train, n - test),
                Arrays.copyOfRange(rows, n - test, n));
        // END SOLUTION
    }

    /**
     * Draws whole groups for the test part: rows of the same group stay together.
     *
     * @param groups the group of each row, n names of at least two different groups; names are compared with
     *     {@code equals}
     * @param testFraction share of the rows (not of the groups) that is meant for the test part, strictly between 0
     *     and 1; the test part misses {@code testFraction * n} rows by at most the size of the largest group
     * @param seed decides between groups of the same size
     * @return the two parts
     * @throws IllegalArgumentException if there are fewer than two different groups or the fraction is out of range
     */
    public static Split grouped(List<String> groups, double testFraction, long seed) {
        // BEGIN SOLUTION task 3: draw whole groups until the test part has its share of the rows
        requireFraction(testFraction);
        Map<String, List<Integer>> rowsOfGroup = new LinkedHashMap<>();
        for (int row = 0; row < groups.size(); row++) {
            rowsOfGroup
                    .computeIfAbsent(groups.get(row), group -> new ArrayList<>())
                    .add(row);
        }
        if (rowsOfGroup.size() < 2) {
            throw new IllegalArgumentException("two parts need rows of at least two groups, not " + rowsOfGroup.size());
        }
        List<List<Integer>> members = new ArrayList<>(rowsOfGroup.values());
        List<Integer> train = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        for (int group : shuffled(members.size(), seed)) {
            boolean testHasItsShare = test.size() >= testFraction * groups.size();
            boolean onlyThisOneIsLeft = test.size() + members.get(group).size() == groups.size();
            (testHasItsShare || onlyThisOneIsLeft ? train : test).addAll(members.get(group));
        }
        return new Split(toArray(train), toArray(test));
        // END SOLUTION
    }

    /**
     * Whether a model trained on one part has met the rows of the other part or their relatives.
     *
     * @param s a split, sound or not
     * @param groups the group of each row of the table; names are compared with {@code equals}
     * @return true if some group has rows in both parts (a row that is in both parts is such a case), else false
     * @throws IllegalArgumentException if the split names a row that the table does not have
     */
    public static boolean leaks(Split s, List<String> groups) {
        // BEGIN SOLUTION task 4: look for a group that has rows in both parts
        requireRowsOf(s.train(), groups);
        requireRowsOf(s.test(), groups);
        Set<String> trainGroups = new HashSet<>();
        for (int row : s.train()) {
            trainGroups.add(groups.get(row));
        }
        for (int row : s.test()) {
            if (trainGroups.contains(groups.get(row))) {
                return true;
            }
        }
        return false;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    /** The numbers 0 to n - 1 in an order in which every permutation is equally likely (Fisher and Yates). */
    private static int[] shuffled(int n, long seed) {
        Random random = new Random(seed);
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            int place = random.nextInt(i + 1);
            rows[i] = rows[place];
            rows[place] = i;
        }
        return rows;
    }

    /** A share of n rows, rounded, but never no row and never more than {@code most}. */
    private static int partSize(double fraction, int n, int most) {
        return Math.min(Math.max((int) Math.round(fraction * n), 1), most);
    }

    private static int[] toArray(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void requireRows(int n, int parts) {
        if (n < parts) {
            throw new IllegalArgumentException(n + " rows are too few for " + parts + " parts");
        }
    }

    private static void requireFraction(double fraction) {
        if (!(fraction > 0 && fraction < 1)) {
            throw new IllegalArgumentException(fraction + " is not a fraction strictly between 0 and 1");
        }
    }

    private static void requireRowsOf(int[] rows, List<String> groups) {
        for (int row : rows) {
            if (row < 0 || row >= groups.size()) {
                throw new IllegalArgumentException("row " + row + " is not one of " + groups.size() + " rows");
            }
        }
    }
    // END SOLUTION
}
