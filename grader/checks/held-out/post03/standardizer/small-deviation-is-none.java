/*
style: transform compares with 1e-10
*/
import java.util.stream.Stream;

final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        return Math.sqrt(Stream.of(x)
                .mapToDouble(row -> (row[column] - mean) * (row[column] - mean))
                .average()
                .orElseThrow());
    }

    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] z = new double[row.length];
        for (int j = 0; j < z.length; j++) {
            if (deviation[j] > 1e-10) {
                z[j] = (row[j] - mean[j]) / deviation[j];
            }
        }
        return z;
    }
}
