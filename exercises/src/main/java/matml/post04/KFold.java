package matml.post04;

import java.util.List;
import matml.Todo;
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
        // TODO task 1: deal the shuffled rows out to k folds
        throw new Todo("KFold.plain");
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
        // TODO task 2: give each group to the smallest fold
        throw new Todo("KFold.grouped");
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
        // TODO task 3: deal the rows out class by class
        throw new Todo("KFold.stratified");
    }
}
