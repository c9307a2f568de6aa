/*
style: sums over rows of all products, then the means
*/
import java.util.stream.Stream;

final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[] m = Stream.of(columns(x)).mapToDouble(Descriptive::mean).toArray();
        double n = x.length;
        double[][] c = new double[m.length][m.length];
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (double[] row : x) {
                    sum += row[i] * row[j] / n;
                }
                c[i][j] = (sum - m[i] * m[j]) * n / (n - 1);
                c[j][i] = c[i][j];
            }
        }
        return c;
    }
}
