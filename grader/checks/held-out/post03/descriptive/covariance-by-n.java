/*
style: the average of a stream of products
*/
import java.util.stream.IntStream;

final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        if (x.length != y.length || x.length < 2) {
            throw new IllegalArgumentException(x.length + " and " + y.length);
        }
        double mx = mean(x);
        double my = mean(y);
        return IntStream.range(0, x.length).mapToDouble(i -> (x[i] - mx) * (y[i] - my)).average().orElseThrow();
    }
}
