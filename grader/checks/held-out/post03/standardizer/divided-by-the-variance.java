/*
style: a stream of one column
*/
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        double[] values = Stream.of(x).mapToDouble(row -> row[column]).toArray();
        if (DoubleStream.of(values).allMatch(v -> v == values[0])) {
            return 0;
        }
        return DoubleStream.of(values).map(v -> Math.pow(v - mean, 2)).average().orElseThrow();
    }
}
