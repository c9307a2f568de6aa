/*
title: Fractions that leave nothing for training are accepted
task: 2
covers: []
ask: What is left for training when the validation fraction is 0.4 and the test fraction 0.6?
point: Each fraction by itself can be fine while both together use up the table.
tell: Check the sum of the two fractions as well. It must be below 1.
*/
final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        int[] rows = shuffled(n, seed);
        int test = partSize(testFraction, n, n - 2);
        int validation = partSize(validationFraction, n, n - test - 1);
        int train = n - validation - test;
        return new Split3(
                Arrays.copyOfRange(rows, 0, train),
                Arrays.copyOfRange(rows, train, n - test),
                Arrays.copyOfRange(rows, n - test, n));
    }
}
