/*
style: streams, deviations by n - 1, constant columns found first
*/
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class Standardizer {
    private Standardizer(double[][] x) {
        int n = x.length;
        mean = IntStream.range(0, x[0].length)
                .mapToDouble(j -> Stream.of(x).mapToDouble(row -> row[j]).average().orElseThrow())
                .toArray();
        deviation = IntStream.range(0, mean.length)
                .mapToDouble(j -> Stream.of(x).allMatch(row -> row[j] == x[0][j])
                        ? 0
                        : Math.sqrt(Stream.of(x)
                                        .mapToDouble(row -> Math.pow(row[j] - mean(x, j), 2))
                                        .sum()
                                / (n - 1)))
                .toArray();
    }

    public static Standardizer fit(double[][] x) {
        if (Stream.of(x).mapToInt(row -> row.length).distinct().count() != 1) {
            throw new IllegalArgumentException("not a table");
        }
        return new Standardizer(x);
    }

    public double[] transform(double[] row) {
        if (row.length != mean.length) {
            throw new IllegalArgumentException(row.length + " is not " + mean.length);
        }
        return IntStream.range(0, row.length)
                .mapToDouble(j -> deviation[j] > 0 ? (row[j] - mean[j]) / deviation[j] : 0)
                .toArray();
    }

    public double[][] transformAll(double[][] rows) {
        return Stream.of(rows).map(this::transform).toArray(double[][]::new);
    }

    public double[] inverse(double[] row) {
        if (row.length != mean.length) {
            throw new IllegalArgumentException(row.length + " is not " + mean.length);
        }
        return IntStream.range(0, row.length).mapToDouble(j -> row[j] * deviation[j] + mean[j]).toArray();
    }
}
