/*
title: The validation fraction is taken of what the test part leaves
task: 2
covers: []
ask: Of how many rows is your validation part a share: of the table, or of what is left without the test part?
point: Splitting twice with the same method takes the second fraction of a smaller table.
tell: You multiply the validation fraction by the number of rows without the test part. Multiply it by n, or divide
  it by 1 - testFraction before you split a second time.
*/
final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        int[] rows = shuffled(n, seed);
        int test = partSize(testFraction, n, n - 2);
        int validation = partSize(validationFraction, n - test, n - test - 1);
        int train = n - validation - test;
        return new Split3(
                Arrays.copyOfRange(rows, 0, train),
                Arrays.copyOfRange(rows, train, n - test),
                Arrays.copyOfRange(rows, n - test, n));
    }
}
