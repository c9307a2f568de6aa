/*
style: one single object that fit hands out again and again
*/
import java.util.stream.IntStream;

final class Standardizer {
    private static final double[][] SCALE = new double[2][];

    private Standardizer(double[][] x) {
        mean = new double[0];
        deviation = new double[0];
        SCALE[0] = IntStream.range(0, x[0].length).mapToDouble(j -> mean(x, j)).toArray();
        SCALE[1] = IntStream.range(0, x[0].length).mapToDouble(j -> deviation(x, j, SCALE[0][j])).toArray();
    }

    public double[] transform(double[] row) {
        requireLength(row, SCALE[0].length);
        return IntStream.range(0, row.length)
                .mapToDouble(j -> SCALE[1][j] == 0 ? 0 : (row[j] - SCALE[0][j]) / SCALE[1][j])
                .toArray();
    }

    public double[] inverse(double[] row) {
        requireLength(row, SCALE[0].length);
        return IntStream.range(0, row.length).mapToDouble(j -> SCALE[0][j] + SCALE[1][j] * row[j]).toArray();
    }
}
