/*
title: The training part holds the test rows as well
task: 1
covers: E4.1
ask: How well would a model do on your test part that has learned its training rows by heart?
point: Drawing a row for the test must take it away from training. Look at how the training part is filled.
tell: Your training part is the whole table, test rows included. Give it the rows that were not drawn.
*/
final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        int[] rows = shuffled(n, seed);
        int train = n - partSize(testFraction, n, n - 1);
        return new Split(rows, Arrays.copyOfRange(rows, train, n));
    }
}
