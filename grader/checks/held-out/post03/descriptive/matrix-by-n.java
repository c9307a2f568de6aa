/*
style: outer products of centred rows, averaged
*/
import java.util.stream.Stream;

final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[] means = Stream.of(columns(x)).mapToDouble(Descriptive::mean).toArray();
        int d = means.length;
        double[][] c = new double[d][d];
        for (double[] row : x) {
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    c[i][j] += (row[i] - means[i]) * (row[j] - means[j]) / x.length;
                }
            }
        }
        return c;
    }
}
