/*
style: a stream that skips one row more
*/
final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        int[] rows = shuffled(n, seed);
        int test = partSize(testFraction, n, n - 1);
        return new Split(
                Arrays.stream(rows).skip(test + 1).toArray(),
                Arrays.stream(rows).limit(test).toArray());
    }
}
