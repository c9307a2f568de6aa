package matml.post01;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
        needRows(n, 2);
        needFraction(testFraction);
        List<Integer> rows = shuffledRows(n, seed);
        int test = Math.min(Math.max((int) Math.round(testFraction * n), 1), n - 1);
        return new Split(toArray(rows, test, n), toArray(rows, 0, test));
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
        needRows(n, 3);
        needFraction(validationFraction);
        needFraction(testFraction);
        needFraction(validationFraction + testFraction);
        List<Integer> rows = shuffledRows(n, seed);
        int test = Math.min(Math.max((int) Math.round(testFraction * n), 1), n - 2);
        int validation = Math.min(Math.max((int) Math.round(validationFraction * n), 1), n - test - 1);
        return new Split3(
                toArray(rows, test + validation, n),
                toArray(rows, test, test + validation),
                toArray(rows, 0, test));
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
        needFraction(testFraction);
        List<String> names = new ArrayList<>(new LinkedHashSet<>(groups));
        if (names.size() < 2) {
            throw new IllegalArgumentException("only " + names.size() + " group(s)");
        }
        Collections.shuffle(names, new Random(seed));
        // bring the rows into the order of the shuffled groups ...
        List<Integer> rows = new ArrayList<>();
        for (String name : names) {
            for (int row = 0; row < groups.size(); row++) {
                if (groups.get(row).equals(name)) {
                    rows.add(row);
                }
            }
        }
        // ... and cut where the test part is full
        int n = rows.size();
        int test = Math.min(Math.max((int) Math.round(testFraction * n), 1), n - 1);
        return new Split(toArray(rows, test, n), toArray(rows, 0, test));
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
        Set<String> train = groupsOf(s.train(), groups);
        Set<String> test = groupsOf(s.test(), groups);
        train.retainAll(test);
        return !train.isEmpty();
    }

    private static Set<String> groupsOf(int[] rows, List<String> groups) {
        Set<String> names = new HashSet<>();
        for (int row : rows) {
            if (row < 0 || row >= groups.size()) {
                throw new IllegalArgumentException("row " + row + " does not exist");
            }
            names.add(groups.get(row));
        }
        return names;
    }

    private static List<Integer> shuffledRows(int n, long seed) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            rows.add(i);
        }
        Collections.shuffle(rows, new Random(seed));
        return rows;
    }

    private static int[] toArray(List<Integer> rows, int from, int to) {
        return rows.subList(from, to).stream().mapToInt(i -> i).toArray();
    }

    private static void needRows(int n, int least) {
        if (n < least) {
            throw new IllegalArgumentException(n + " rows");
        }
    }

    private static void needFraction(double fraction) {
        if (Double.isNaN(fraction) || fraction <= 0 || fraction >= 1) {
            throw new IllegalArgumentException("fraction " + fraction);
        }
    }
}
