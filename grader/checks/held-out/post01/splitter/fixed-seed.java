/*
style: random keys from a generator that is always the same
*/
import java.util.stream.IntStream;

final class Splitter {
    private static int[] shuffled(int n, long seed) {
        double[] key = new Random(2024).doubles(n).toArray();
        return IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> Double.compare(key[a], key[b]))
                .mapToInt(row -> row)
                .toArray();
    }
}
