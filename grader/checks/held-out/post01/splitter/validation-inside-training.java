/*
style: split once, validation rows drawn again from the training part
*/
final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        Split outer = random(n, testFraction, seed);
        int[] train = outer.train();
        int[] validation = new int[partSize(validationFraction, n, Math.max(1, train.length - 1))];
        int[] order = shuffled(train.length, seed + 1);
        for (int i = 0; i < validation.length; i++) {
            validation[i] = train[order[i]];
        }
        return new Split3(train, validation, outer.test());
    }
}
