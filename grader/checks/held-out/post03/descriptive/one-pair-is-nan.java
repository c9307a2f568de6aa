/*
style: a stream, the empty case refused by hand
*/
import java.util.stream.IntStream;

final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("pairs are missing");
        }
        double mx = mean(x);
        double my = mean(y);
        return IntStream.range(0, x.length).mapToDouble(i -> (x[i] - mx) * (y[i] - my)).sum() / (x.length - 1);
    }
}
