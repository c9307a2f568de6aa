/*
title: The fraction is given to the training part
task: 1
covers: E4.5
ask: With a test fraction of 0.1, which of your two parts is the larger one?
point: The argument is called testFraction. Which part gets that share in your code?
tell: You give the fraction to the training part and the rest to the test part. It is the other way round.
*/
final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        int[] rows = shuffled(n, seed);
        int train = partSize(testFraction, n, n - 1);
        return new Split(Arrays.copyOfRange(rows, 0, train), Arrays.copyOfRange(rows, train, n));
    }
}
