/*
title: The parts meet in one row
task: 1
covers: E4.1
ask: Which is the last row of your training part, and which is the first of your test part?
point: One row is counted on both sides of the border between the parts. Which of your bounds are inclusive?
tell: The test part begins with the row that the training part ends with. Begin it one row later.
*/
final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        int[] rows = shuffled(n, seed);
        int train = n - partSize(testFraction, n, n - 1);
        return new Split(Arrays.copyOfRange(rows, 0, train), Arrays.copyOfRange(rows, train - 1, n));
    }
}
