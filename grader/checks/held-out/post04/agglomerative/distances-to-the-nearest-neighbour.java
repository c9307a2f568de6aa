/*
style: streams
*/
import java.util.stream.IntStream;

final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] d = distances(x);
        return IntStream.range(0, x.length)
                .mapToDouble(i -> IntStream.range(0, x.length)
                        .filter(j -> j != i)
                        .mapToDouble(j -> d[i][j])
                        .min()
                        .orElse(0))
                .sorted()
                .limit(x.length - 1)
                .toArray();
    }
}
