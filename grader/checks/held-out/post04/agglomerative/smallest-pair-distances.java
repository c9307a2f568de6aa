/*
style: streams
*/
import java.util.stream.IntStream;

final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] d = distances(x);
        return IntStream.range(0, x.length)
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, x.length).mapToObj(j -> d[i][j]))
                .mapToDouble(each -> each)
                .sorted()
                .limit(x.length - 1)
                .toArray();
    }
}
