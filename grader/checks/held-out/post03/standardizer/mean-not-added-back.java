/*
style: a stream
*/
import java.util.stream.IntStream;

final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        return IntStream.range(0, row.length)
                .mapToDouble(j -> deviation[j] > 0 ? row[j] * deviation[j] : mean[j])
                .toArray();
    }
}
