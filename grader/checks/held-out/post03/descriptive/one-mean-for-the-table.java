/*
style: the mean of a flattened stream, outer products of rows
*/
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        int d = columns(x).length;
        double centre = Stream.of(x).flatMapToDouble(DoubleStream::of).average().orElseThrow();
        double[][] c = new double[d][d];
        for (double[] row : x) {
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    c[i][j] += (row[i] - centre) * (row[j] - centre);
                }
            }
        }
        return Stream.of(c)
                .map(row -> DoubleStream.of(row).map(v -> v / (x.length - 1)).toArray())
                .toArray(double[][]::new);
    }
}
