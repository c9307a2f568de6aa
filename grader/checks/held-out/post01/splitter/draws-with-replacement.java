/*
style: two arrays filled in loops
*/
final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        Random dice = new Random(seed);
        int[] test = new int[partSize(testFraction, n, n - 1)];
        for (int i = 0; i < test.length; i++) {
            test[i] = dice.nextInt(n);
        }
        int[] train = new int[n - test.length];
        for (int i = 0; i < train.length; i++) {
            train[i] = dice.nextInt(n);
        }
        return new Split(train, test);
    }
}
