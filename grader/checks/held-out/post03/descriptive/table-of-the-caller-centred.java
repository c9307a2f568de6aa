/*
style: the outer array cloned, the rows shared
*/
import java.util.Arrays;
import java.util.stream.Stream;

final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[][] own = x.clone();
        double[] means = Stream.of(columns(x)).mapToDouble(Descriptive::mean).toArray();
        for (double[] row : own) {
            Arrays.setAll(row, j -> row[j] - means[j]);
        }
        double[][] centred = columns(own);
        double[][] c = new double[means.length][means.length];
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j < means.length; j++) {
                c[i][j] = covariance(centred[i], centred[j]);
            }
        }
        return c;
    }
}
