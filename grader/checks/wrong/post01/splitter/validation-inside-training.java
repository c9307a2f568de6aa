/*
title: Validation rows are training rows at the same time
task: 2
covers: []
ask: A model has learned its training rows. What does it prove to be right about some of these?
point: The two parts share rows, so the choice is made on rows that the model has seen. What is taken away from
  training when a validation row is drawn?
tell: You draw the validation rows from the training part and leave them in it. Take them out of it.
*/
final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        int[] rows = shuffled(n, seed);
        int test = partSize(testFraction, n, n - 2);
        int validation = partSize(validationFraction, n, n - test - 1);
        return new Split3(
                Arrays.copyOfRange(rows, 0, n - test),
                Arrays.copyOfRange(rows, 0, validation),
                Arrays.copyOfRange(rows, n - test, n));
    }
}
