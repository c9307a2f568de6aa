package matml.post01;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import matml.Todo;

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
        if (n < 2 || !(testFraction > 0 && testFraction < 1)) {
            throw new IllegalArgumentException(n + " rows, fraction " + testFraction);
        }
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            rows.add(i);
        }
        Collections.shuffle(rows, new Random(seed));
        int k = (int) (testFraction * n);
        int[] test = new int[k];
        int[] train = new int[n - k];
        for (int i = 0; i < n; i++) {
            if (i < k) {
                test[i] = rows.get(i);
            } else {
                train[i - k] = rows.get(i);
            }
        }
        return new Split(train, test);
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
        // TODO task 2: draw a validation part and a test part, leave the rest for training
        throw new Todo("Splitter.random3");
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
        // TODO task 3: draw whole groups until the test part has its share of the rows
        throw new Todo("Splitter.grouped");
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
        // TODO task 4: look for a group that has rows in both parts
        throw new Todo("Splitter.leaks");
    }
}
