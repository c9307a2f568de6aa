/*
misconception: validation-taken-from-test
task: 2
covers: E4.9
*/
final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        int[] rows = shuffled(n, seed);
        int both = partSize(testFraction, n, n - 1);
        int validation = partSize(validationFraction, both, both);
        return new Split3(
                Arrays.copyOfRange(rows, 0, n - both),
                Arrays.copyOfRange(rows, n - both, n - both + validation),
                Arrays.copyOfRange(rows, n - both + validation, n));
    }
}
