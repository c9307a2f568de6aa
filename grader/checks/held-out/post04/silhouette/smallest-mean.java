/*
style: a stream with a comparator
*/
import java.util.Comparator;
import java.util.stream.IntStream;

final class Silhouette {
    public static int best(double[][] x, int[][] partitions) {
        return IntStream.range(0, partitions.length)
                .boxed()
                .min(Comparator.comparingDouble(p -> mean(x, partitions[p])))
                .orElseThrow(() -> new IllegalArgumentException("none"));
    }
}
