/*
style: a stream with inverse deviations
*/
import java.util.stream.IntStream;

final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        return IntStream.range(0, row.length)
                .mapToDouble(j -> mean[j] + (deviation[j] > 0 ? Math.pow(deviation[j], -1) * row[j] : 0))
                .toArray();
    }
}
