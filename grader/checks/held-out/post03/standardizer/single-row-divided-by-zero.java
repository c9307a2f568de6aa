/*
style: neighbouring rows compared, of which one row has none
*/
import java.util.stream.Stream;

final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        boolean same = x.length >= 2;
        for (int i = 1; i < x.length; i++) {
            same = same && x[i][column] == x[i - 1][column];
        }
        if (same) {
            return 0;
        }
        double squares = Stream.of(x).mapToDouble(row -> Math.pow(row[column] - mean, 2)).sum();
        return Math.sqrt(squares / (x.length - 1.0));
    }
}
