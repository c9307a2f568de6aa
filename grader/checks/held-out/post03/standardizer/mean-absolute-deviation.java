/*
style: a stream of one column
*/
import java.util.stream.Stream;

final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        if (Stream.of(x).mapToDouble(row -> row[column]).distinct().count() == 1) {
            return 0;
        }
        return Stream.of(x).mapToDouble(row -> Math.abs(mean - row[column])).average().orElseThrow();
    }
}
