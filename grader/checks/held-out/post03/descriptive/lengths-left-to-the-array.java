/*
style: a stream over the indices of x
*/
import java.util.stream.IntStream;

final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        if (x.length < 2) {
            throw new IllegalArgumentException("two pairs at least");
        }
        double mx = mean(x);
        double my = mean(y);
        return IntStream.range(0, x.length).mapToDouble(i -> (x[i] - mx) * (y[i] - my)).sum() / (x.length - 1);
    }
}
