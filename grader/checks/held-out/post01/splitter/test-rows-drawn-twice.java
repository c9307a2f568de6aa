/*
style: marks for what was drawn
*/
import java.util.stream.IntStream;

final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        Random dice = new Random(seed);
        boolean[] drawn = new boolean[n];
        int[] test = new int[partSize(testFraction, n, n - 1)];
        for (int i = 0; i < test.length; i++) {
            test[i] = dice.nextInt(n);
            drawn[test[i]] = true;
        }
        return new Split(IntStream.range(0, n).filter(row -> !drawn[row]).toArray(), test);
    }
}
