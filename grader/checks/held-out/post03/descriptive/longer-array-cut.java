/*
style: both arrays copied to the common length
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        int n = Math.min(x.length, y.length);
        requireValues(new double[n], 2);
        double[] u = Arrays.copyOf(x, n);
        double[] v = Arrays.copyOf(y, n);
        double mu = mean(u);
        double mv = mean(v);
        return IntStream.range(0, n).mapToDouble(i -> (u[i] - mu) * (v[i] - mv)).sum() / (n - 1);
    }
}
