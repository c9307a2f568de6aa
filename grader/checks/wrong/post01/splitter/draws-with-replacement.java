/*
title: Every row is drawn from the whole table
task: 1
covers: [E4.1, E4.2]
ask: Once a row has been drawn, can it be drawn again?
point: A split is drawn without replacement, like cards that are dealt. What keeps a row from being dealt twice in
  your code?
tell: You draw each row of both parts with a new random number, so that some rows come twice and others never. Put
  all row numbers into one array, shuffle it once and cut it in two.
*/
final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        int test = partSize(testFraction, n, n - 1);
        Random random = new Random(seed);
        return new Split(
                random.ints(n - test, 0, n).toArray(), random.ints(test, 0, n).toArray());
    }
}
