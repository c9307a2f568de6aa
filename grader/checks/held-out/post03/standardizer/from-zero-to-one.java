/*
style: both helpers exchanged, sorted columns
*/
import java.util.stream.Stream;

final class Standardizer {
    private static double mean(double[][] x, int column) {
        return sorted(x, column)[0];
    }

    private static double deviation(double[][] x, int column, double mean) {
        double[] values = sorted(x, column);
        return values[values.length - 1] - mean;
    }

    private static double[] sorted(double[][] x, int column) {
        return Stream.of(x).mapToDouble(row -> row[column]).sorted().toArray();
    }
}
