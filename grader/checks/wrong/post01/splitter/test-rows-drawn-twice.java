/*
title: A test row can be drawn more than once
task: 1
covers: E4.2
ask: How many different rows does your test part have?
point: You keep the training part free of test rows, but nothing keeps the test part from getting the same row
  again.
tell: A test row is drawn without looking whether it was drawn before. Draw again in that case, or shuffle all row
  numbers once and cut.
*/
final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        Random random = new Random(seed);
        int[] test = random.ints(partSize(testFraction, n, n - 1), 0, n).toArray();
        Set<Integer> drawn = new HashSet<>();
        for (int row : test) {
            drawn.add(row);
        }
        List<Integer> train = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            if (!drawn.contains(row)) {
                train.add(row);
            }
        }
        return new Split(toArray(train), test);
    }
}
