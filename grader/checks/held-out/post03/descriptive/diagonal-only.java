/*
style: an array of variances spread over a new matrix
*/
import java.util.Arrays;
import java.util.stream.Stream;

final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[] spread = Stream.of(columns(x)).mapToDouble(Descriptive::variance).toArray();
        double[][] c = new double[spread.length][];
        Arrays.setAll(c, i -> {
            double[] row = new double[spread.length];
            row[i] = spread[i];
            return row;
        });
        return c;
    }
}
