/*
style: rows sorted by random keys, the test part first; sizes rounded down, rows of each part in ascending order
*/
import java.util.Comparator;
import java.util.stream.IntStream;

final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        int[] rows = shuffled(n, seed);
        int test = partSize(testFraction, n, n - 1);
        return new Split(
                Arrays.stream(rows).skip(test).sorted().toArray(),
                Arrays.stream(rows).limit(test).sorted().toArray());
    }

    private static int[] shuffled(int n, long seed) {
        double[] keys = new Random(seed).doubles(n).toArray();
        return IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> keys[row]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int partSize(double fraction, int n, int most) {
        return Math.min(Math.max((int) Math.floor(fraction * n), 1), most);
    }
}
