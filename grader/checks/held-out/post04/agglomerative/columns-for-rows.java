/*
style: streams over columns
*/
import java.util.stream.IntStream;

final class Agglomerative {
    public static double[][] distances(double[][] x) {
        if (x.length == 0 || Arrays.stream(x).anyMatch(row -> row.length != x[0].length)) {
            throw new IllegalArgumentException("no table");
        }
        return IntStream.range(0, x[0].length)
                .mapToObj(i -> IntStream.range(0, x[0].length)
                        .mapToDouble(j -> Math.sqrt(Arrays.stream(x)
                                .mapToDouble(row -> Math.pow(row[i] - row[j], 2))
                                .sum()))
                        .toArray())
                .toArray(double[][]::new);
    }
}
