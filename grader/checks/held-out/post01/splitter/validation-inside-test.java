/*
style: split once, validation rows looked up in the test part
*/
final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        Split outer = random(n, testFraction, seed);
        int validation = Math.min(partSize(validationFraction, n, n), outer.test().length);
        return new Split3(outer.train(), Arrays.copyOf(outer.test(), validation), outer.test());
    }
}
