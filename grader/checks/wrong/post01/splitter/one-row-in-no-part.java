/*
title: A row between the parts is lost
task: 1
covers: E4.2
ask: Do the sizes of your two parts add up to the size of the table?
point: One row at the border between the parts belongs to neither. Which of your bounds are exclusive?
tell: The training part ends one row before the test part begins, and that row is in neither. Let both use the same
  bound.
*/
final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        int[] rows = shuffled(n, seed);
        int train = n - partSize(testFraction, n, n - 1);
        return new Split(Arrays.copyOfRange(rows, 0, train - 1), Arrays.copyOfRange(rows, train, n));
    }
}
