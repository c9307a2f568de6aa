/*
style: marks instead of a cut
*/
import java.util.stream.IntStream;

final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        int[] rows = shuffled(n, seed);
        boolean[] drawn = new boolean[n];
        int wanted = Math.max(1, Math.min(n - 1, (int) Math.round(n * testFraction)));
        for (int i = 0; i < wanted; i++) {
            drawn[rows[i]] = true;
        }
        return new Split(
                IntStream.range(0, n).filter(row -> !drawn[row]).toArray(),
                IntStream.range(0, n).filter(row -> drawn[row]).toArray());
    }
}
