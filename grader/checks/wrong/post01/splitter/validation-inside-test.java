/*
title: Validation rows are test rows at the same time
task: 2
covers: E4.9
ask: A model is chosen on the validation rows and then judged on the test rows. Has the choice seen any of these?
point: The two parts share rows, so the final judgement is no longer about unseen data. From which rows do you draw
  the validation part?
tell: You draw the validation rows from the test part and leave them in it. Take them out of the rows that the test
  part does not use.
*/
final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        int[] rows = shuffled(n, seed);
        int test = partSize(testFraction, n, n - 2);
        int validation = partSize(validationFraction, n, test);
        return new Split3(
                Arrays.copyOfRange(rows, 0, n - test),
                Arrays.copyOfRange(rows, n - validation, n),
                Arrays.copyOfRange(rows, n - test, n));
    }
}
