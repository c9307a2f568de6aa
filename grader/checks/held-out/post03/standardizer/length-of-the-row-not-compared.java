/*
style: a stream over the row
*/
import java.util.stream.IntStream;

final class Standardizer {
    public double[] transform(double[] row) {
        return IntStream.range(0, row.length)
                .mapToDouble(j -> deviation[j] > 0 ? (row[j] - mean[j]) / deviation[j] : 0)
                .toArray();
    }
}
