package matml.post01;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
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
        if (n < 2) {
            throw new IllegalArgumentException("cannot split " + n + " rows");
        }
        checkFraction(testFraction);
        List<Integer> rows = mixedRows(n, seed);
        int testSize = (int) Math.round(n * testFraction);
        testSize = Math.max(1, Math.min(testSize, n - 1));
        return new Split(asArray(rows.subList(testSize, n)), asArray(rows.subList(0, testSize)));
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
        if (n < 3) {
            throw new IllegalArgumentException("cannot split " + n + " rows into three parts");
        }
        checkFraction(validationFraction);
        checkFraction(testFraction);
        checkFraction(validationFraction + testFraction);
        List<Integer> rows = mixedRows(n, seed);
        int testSize = Math.max(1, (int) Math.round(n * testFraction));
        int validationSize = Math.max(1, (int) Math.round(n * validationFraction));
        // rounding twice can eat up everything: leave at least one row for training
        while (testSize + validationSize > n - 1) {
            if (testSize > validationSize) {
                testSize--;
            } else {
                validationSize--;
            }
        }
        int endOfTest = testSize;
        int endOfValidation = testSize + validationSize;
        return new Split3(
                asArray(rows.subList(endOfValidation, n)),
                asArray(rows.subList(endOfTest, endOfValidation)),
                asArray(rows.subList(0, endOfTest)));
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
        checkFraction(testFraction);
        List<String> names = new ArrayList<>();
        for (String group : groups) {
            if (!names.contains(group)) {
                names.add(group);
            }
        }
        if (names.size() < 2) {
            throw new IllegalArgumentException("need at least two groups, found " + names.size());
        }
        Collections.shuffle(names, new Random(seed));

        // take whole groups until there are enough rows; the last name always stays for training
        Set<String> testNames = new HashSet<>();
        int testRows = 0;
        for (int i = 0; i < names.size() - 1 && testRows < testFraction * groups.size(); i++) {
            testNames.add(names.get(i));
            testRows += Collections.frequency(groups, names.get(i));
        }
        List<Integer> train = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        for (int row = 0; row < groups.size(); row++) {
            if (testNames.contains(groups.get(row))) {
                test.add(row);
            } else {
                train.add(row);
            }
        }
        return new Split(asArray(train), asArray(test));
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
        checkRows(s.train(), groups.size());
        checkRows(s.test(), groups.size());
        Set<String> seenInTraining = new HashSet<>();
        for (int row : s.train()) {
            seenInTraining.add(groups.get(row));
        }
        for (int row : s.test()) {
            if (seenInTraining.contains(groups.get(row))) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> mixedRows(int n, long seed) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            rows.add(row);
        }
        Collections.shuffle(rows, new Random(seed));
        return rows;
    }

    private static int[] asArray(List<Integer> rows) {
        int[] array = new int[rows.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = rows.get(i);
        }
        return array;
    }

    private static void checkFraction(double fraction) {
        // written with && and ! so that NaN is refused as well
        if (!(fraction > 0.0 && fraction < 1.0)) {
            throw new IllegalArgumentException("fraction must be between 0 and 1: " + fraction);
        }
    }

    private static void checkRows(int[] rows, int n) {
        for (int row : rows) {
            if (row < 0 || row >= n) {
                throw new IllegalArgumentException("no such row: " + row);
            }
        }
    }
}
