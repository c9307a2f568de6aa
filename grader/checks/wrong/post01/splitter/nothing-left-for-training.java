/*
title: In a small table validation and test part take all rows
task: 2
covers: E4.6
ask: How many rows are left for training if you give 0.3 and 0.6 of 5 rows to the other two parts?
point: Each of the two sizes is fine by itself, and together they use up the table. Which of your parts gives way?
tell: You round both sizes without a look at what is left. Make the second one so small that a row remains for training.
*/
final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        int[] rows = shuffled(n, seed);
        int test = partSize(testFraction, n, n - 2);
        int validation = partSize(validationFraction, n, n - 2);
        int train = n - validation - test;
        return new Split3(
                Arrays.copyOfRange(rows, 0, train),
                Arrays.copyOfRange(rows, train, n - test),
                Arrays.copyOfRange(rows, n - test, n));
    }
}
