/*
style: streams, with inverse deviations
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, deviation.length);
        double[] weight = Arrays.stream(deviation).map(s -> s > 0 ? 1 / s : 0).toArray();
        return IntStream.range(0, row.length).mapToDouble(j -> weight[j] * row[j]).toArray();
    }
}
