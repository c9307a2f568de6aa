/*
style: streams over the columns
*/
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        double[][] z = Stream.of(rows).map(this::transform).toArray(double[][]::new);
        return IntStream.range(0, rows.length == 0 ? 0 : mean.length)
                .mapToObj(j -> Stream.of(z).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
    }
}
