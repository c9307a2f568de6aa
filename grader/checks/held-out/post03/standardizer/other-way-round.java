/*
style: a stream over the columns
*/
import java.util.stream.IntStream;

final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        return IntStream.range(0, mean.length)
                .mapToDouble(j -> deviation[j] == 0 ? 0 : mean[j] / deviation[j] - row[j] / deviation[j])
                .toArray();
    }
}
