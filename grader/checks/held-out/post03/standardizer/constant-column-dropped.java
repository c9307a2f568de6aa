/*
style: a filtered stream
*/
import java.util.stream.IntStream;

final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        return IntStream.range(0, row.length)
                .filter(j -> deviation[j] > 0)
                .mapToDouble(j -> (row[j] - mean[j]) / deviation[j])
                .toArray();
    }
}
