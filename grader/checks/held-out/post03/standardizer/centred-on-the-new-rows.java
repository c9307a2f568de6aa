/*
style: streams, the new means computed before
*/
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        Stream.of(rows).forEach(row -> requireLength(row, mean.length));
        double[] centre = IntStream.range(0, mean.length)
                .mapToDouble(j -> Stream.of(rows).mapToDouble(row -> row[j]).average().orElse(0))
                .toArray();
        return Stream.of(rows)
                .map(row -> IntStream.range(0, mean.length)
                        .mapToDouble(j -> deviation[j] == 0 ? 0 : (row[j] - centre[j]) / deviation[j])
                        .toArray())
                .toArray(double[][]::new);
    }
}
