/*
style: split twice with the method of task 1
*/
final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        Split outer = random(n, testFraction, seed);
        int[] rest = outer.train();
        if (rest.length < 2) {
            return new Split3(rest, Arrays.copyOf(outer.test(), 1), Arrays.copyOfRange(outer.test(), 1, n - 1));
        }
        Split inner = random(rest.length, validationFraction, seed + 1);
        return new Split3(
                Arrays.stream(inner.train()).map(i -> rest[i]).toArray(),
                Arrays.stream(inner.test()).map(i -> rest[i]).toArray(),
                outer.test());
    }
}
