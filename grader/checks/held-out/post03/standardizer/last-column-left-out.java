/*
style: a stream over the columns, of which the last is taken for the label
*/
import java.util.stream.IntStream;

final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        int label = row.length - 1;
        return IntStream.rangeClosed(0, label)
                .mapToDouble(j -> deviation[j] == 0 ? 0 : j < label ? (row[j] - mean[j]) / deviation[j] : row[j])
                .toArray();
    }
}
