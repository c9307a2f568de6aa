/*
title: Both sizes are rounded by themselves
task: 1
covers: E4.2
ask: Take 11 rows and a fraction of 0.25. How large are your parts, and what is their sum?
point: Two sizes that are both cut off to whole numbers need not add up to n.
tell: You compute the size of each part from its own fraction and cut off both, which loses a row. Compute one of
  them and give the other part all that is left.
*/
final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        int[] rows = shuffled(n, seed);
        int train = Math.max(1, (int) ((1 - testFraction) * n));
        int test = Math.max(1, (int) (testFraction * n));
        return new Split(Arrays.copyOfRange(rows, 0, train), Arrays.copyOfRange(rows, train, train + test));
    }
}
