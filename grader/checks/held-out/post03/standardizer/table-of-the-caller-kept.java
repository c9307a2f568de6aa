/*
style: the scale recomputed by a method, with streams
*/
import java.util.stream.IntStream;

final class Standardizer {
    private final double[][] rows;

    private Standardizer(double[][] x) {
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        rows = x;
    }

    private void learn() {
        for (int j = 0; j < mean.length; j++) {
            mean[j] = mean(rows, j);
            deviation[j] = deviation(rows, j, mean[j]);
        }
    }

    public double[] transform(double[] row) {
        learn();
        requireLength(row, mean.length);
        return IntStream.range(0, row.length)
                .mapToDouble(j -> deviation[j] == 0 ? 0 : (row[j] - mean[j]) / deviation[j])
                .toArray();
    }

    public double[] inverse(double[] row) {
        learn();
        requireLength(row, mean.length);
        return IntStream.range(0, row.length).mapToDouble(j -> mean[j] + deviation[j] * row[j]).toArray();
    }
}
