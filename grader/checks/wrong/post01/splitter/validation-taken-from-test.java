/*
title: The validation part is taken out of the test part
task: 2
covers: E4.9
ask: How large is your test part once the validation rows are gone?
point: Both fractions are shares of the whole table. Yours come out of one and the same share.
tell: You draw the test part and then move some of its rows to the validation part, which leaves the test part too
  small. Take the validation rows from those that are left over for training.
*/
final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        int[] rows = shuffled(n, seed);
        int both = partSize(testFraction, n, n - 1);
        int validation = partSize(validationFraction, n, both);
        return new Split3(
                Arrays.copyOfRange(rows, 0, n - both),
                Arrays.copyOfRange(rows, n - both, n - both + validation),
                Arrays.copyOfRange(rows, n - both + validation, n));
    }
}
