/*
style: the constructor refuses, comparing values with a stream
*/
import java.util.stream.Stream;

final class Standardizer {
    private Standardizer(double[][] x) {
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (int j = 0; j < mean.length; j++) {
            int column = j;
            if (Stream.of(x).mapToDouble(row -> row[column]).distinct().count() == 1) {
                throw new IllegalArgumentException("column " + j + " is constant");
            }
            mean[j] = mean(x, j);
            deviation[j] = deviation(x, j, mean[j]);
        }
    }
}
