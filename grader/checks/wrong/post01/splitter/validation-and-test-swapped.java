/*
title: Validation and test part have each other's fraction
task: 2
covers: []
ask: In which order does the method take the two fractions, and in which order does Split3 take its parts?
point: Two of your parts have each other's size.
tell: The validation part gets the test fraction and the test part the validation fraction. Exchange them.
*/
final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        int[] rows = shuffled(n, seed);
        int test = partSize(validationFraction, n, n - 2);
        int validation = partSize(testFraction, n, n - test - 1);
        int train = n - validation - test;
        return new Split3(
                Arrays.copyOfRange(rows, 0, train),
                Arrays.copyOfRange(rows, train, n - test),
                Arrays.copyOfRange(rows, n - test, n));
    }
}
