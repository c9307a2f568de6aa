/*
style: a stream
*/
import java.util.stream.IntStream;

final class Standardizer {
    public double[] inverse(double[] row) {
        return IntStream.range(0, row.length).mapToDouble(j -> mean[j] + deviation[j] * row[j]).toArray();
    }
}
