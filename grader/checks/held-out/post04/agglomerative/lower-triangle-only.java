/*
style: streams that end at the diagonal
*/
import java.util.stream.IntStream;

final class Agglomerative {
    public static double[][] distances(double[][] x) {
        if (x.length == 0 || Arrays.stream(x).mapToInt(row -> row.length).distinct().count() > 1) {
            throw new IllegalArgumentException("no table");
        }
        double[][] table = new double[x.length][x.length];
        IntStream.range(0, x.length)
                .forEach(i -> IntStream.range(0, i)
                        .forEach(j -> table[i][j] = Math.sqrt(IntStream.range(0, x[0].length)
                                .mapToDouble(f -> Math.pow(x[i][f] - x[j][f], 2))
                                .sum())));
        return table;
    }
}
