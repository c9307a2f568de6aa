/*
style: covariances divided by both deviations afterwards
*/
import java.util.stream.Stream;

final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[][] c = columns(x);
        double[] s = Stream.of(c).mapToDouble(column -> Math.sqrt(variance(column))).toArray();
        double[][] r = new double[s.length][s.length];
        for (int i = 0; i < s.length; i++) {
            for (int j = 0; j < s.length; j++) {
                r[i][j] = covariance(c[i], c[j]) / s[i] / s[j];
            }
        }
        return r;
    }
}
