/*
title: Fractions that make no sense are accepted
task: 1
covers: []
ask: What does your method do with a test fraction of 20, from a caller who meant 20 percent?
point: A fraction must be strictly between 0 and 1. Nothing in your code looks at that before the rows are drawn.
tell: Throw an IllegalArgumentException at the start unless the fraction is above 0 and below 1.
*/
final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        int[] rows = shuffled(n, seed);
        int train = n - partSize(testFraction, n, n - 1);
        return new Split(Arrays.copyOfRange(rows, 0, train), Arrays.copyOfRange(rows, train, n));
    }
}
