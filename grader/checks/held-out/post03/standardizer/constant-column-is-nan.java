/*
style: streams, the deviation without any look at equal values
*/
import java.util.stream.IntStream;

final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        return IntStream.range(0, row.length).mapToDouble(j -> (row[j] - mean[j]) / deviation[j]).toArray();
    }
}
