/*
style: streams over the row
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double centre = Arrays.stream(row).average().orElse(0);
        double spread = Math.sqrt(
                Arrays.stream(row).map(v -> (v - centre) * (v - centre)).average().orElse(0));
        return IntStream.range(0, row.length)
                .mapToDouble(j -> deviation[j] > 0 ? (row[j] - centre) / spread : 0)
                .toArray();
    }
}
